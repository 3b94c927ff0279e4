// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/decisiontable.h"
#include "core/questionnaire/questionnaire.h"

namespace stipple {

/// Something that the linters say about a form or about its table, as its author should hear it.
struct FormFinding
{
    enum class Weight {
        /// Has to be mended: with one of these nothing is concluded, or a question is not asked as
        /// it was meant.
        Error,
        /// May be meant, and surprises.
        Warning,
        /// Costs a reader something, and changes no answer.
        Hint,
    };
    enum class About { Form, Table };

    Weight weight = Weight::Error;
    About about = About::Form;
    /// Such as `unknownCode`; the same code may be said of a form and of a table.
    QString code;
    /// The item in the form that it belongs to, -1 for none.
    int item = -1;
    /// The rule of the table; empty for the table as a whole.
    QString rule;
    /// A name or a number: a linkId, a code, a language.
    QString detail;

    friend bool operator==(const FormFinding &, const FormFinding &) = default;
};

/// How heavy a code weighs, by who it is said of. Convention.
[[nodiscard]] FormFinding::Weight weightOf(FormFinding::About about, const QString &code);

/// What the linters say, heaviest first, the form before the table, each in its own order. Beside
/// their codes `missingUrl` for a form that no table and no answer can name.
[[nodiscard]] QList<FormFinding> findingsOf(const Questionnaire &form,
                                            const std::optional<DecisionTable> &table);

} // namespace stipple
