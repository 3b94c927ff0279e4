// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/intake/formfinding.h"
#include "core/intake/intakerepository.h"

namespace stipple {

/// A form of the clinic, read, with what there is to say about it.
struct ClinicForm
{
    ClinicFormId id;
    QDateTime importedAt; ///< UTC
    Questionnaire form;
    std::optional<DecisionTable> table;
    QList<FormFinding> findings;

    /// How many questions there are, those that show only after some answers included.
    [[nodiscard]] int questions() const;
    /// How many findings of this weight there are.
    [[nodiscard]] int count(FormFinding::Weight weight) const;
    /// The form is understood, and its table stands without an error: answers lead to a result.
    [[nodiscard]] bool concludes() const;
};

/// Errors: those of formfile.
[[nodiscard]] Result<ClinicForm> readClinicForm(const StoredForm &stored);

} // namespace stipple
