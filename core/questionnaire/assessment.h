// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/decisiontable.h"
#include "core/questionnaire/questionnaire.h"

namespace stipple {

/// A form and the tables that conclude from it, in the order in which they are decided: type,
/// suitability, plan.
class Assessment
{
public:
    /// The built-in assessment, from `:/content/questionnaire`. Errors: those of reading forms and
    /// tables, and ContentInvalid when a file is missing.
    [[nodiscard]] static Result<Assessment> load();

    Assessment(Questionnaire form, QList<DecisionTable> tables);

    [[nodiscard]] const Questionnaire &form() const { return m_form; }
    [[nodiscard]] const QList<DecisionTable> &tables() const { return m_tables; }

private:
    Questionnaire m_form;
    QList<DecisionTable> m_tables;
};

} // namespace stipple
