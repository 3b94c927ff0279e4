// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/intake/clinicform.h"

#include "core/intake/formfile.h"

#include <algorithm>

namespace stipple {

int ClinicForm::questions() const
{
    return static_cast<int>(std::ranges::count_if(form.items(), &QuestionnaireItem::isQuestion));
}

int ClinicForm::count(FormFinding::Weight weight) const
{
    return static_cast<int>(std::ranges::count(findings, weight, &FormFinding::weight));
}

bool ClinicForm::concludes() const
{
    const auto stands = std::ranges::none_of(findings, [](const FormFinding &finding) {
        return finding.about == FormFinding::About::Table &&
               finding.weight == FormFinding::Weight::Error;
    });
    return table && form.canConclude() && stands;
}

Result<ClinicForm> readClinicForm(const StoredForm &stored)
{
    const auto form = formfile::readForm(stored.form);
    if (!form)
        return form.error();
    ClinicForm read{.id = stored.id,
                    .importedAt = stored.importedAt,
                    .form = *form,
                    .table = {},
                    .findings = {}};
    if (!stored.table.isEmpty()) {
        const auto table = formfile::readTable(stored.table, *form);
        if (!table)
            return table.error();
        read.table = *table;
    }
    read.findings = findingsOf(read.form, read.table);
    return read;
}

} // namespace stipple
