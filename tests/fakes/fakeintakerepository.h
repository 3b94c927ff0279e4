// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/intake/intakerepository.h"

#include <algorithm>

namespace stipple {

/// The clinic's own forms in memory. It can be made to fail.
class FakeIntakeRepository : public IntakeRepository
{
public:
    StoredForms rows;
    std::optional<Error> failure;    ///< what every write answers while it is set
    std::optional<Error> unreadable; ///< what every reading answers while it is set

    [[nodiscard]] Result<StoredForms> forms() override
    {
        return unreadable ? Result<StoredForms>(*unreadable) : rows;
    }

    [[nodiscard]] Status save(const StoredForm &form) override
    {
        if (failure)
            return *failure;
        const auto row = std::ranges::find(rows, form.id, &StoredForm::id);
        if (row == rows.end())
            rows.append(form);
        else
            *row = form;
        return {};
    }

    [[nodiscard]] Status remove(ClinicFormId id) override
    {
        if (failure)
            return *failure;
        rows.removeIf([&](const auto &row) { return row.id == id; });
        rows.damaged.removeAll(id);
        return {};
    }
};

} // namespace stipple
