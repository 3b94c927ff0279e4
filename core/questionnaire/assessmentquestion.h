// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/partialdate.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace stipple {

/// One answer as a screen gives it: codes for choices, a number, a date to the month (or year or
/// day), yes or no. Nothing takes the answer away.
using AnswerValue = std::variant<std::monostate, bool, qint64, QStringList, PartialDate>;

struct AssessmentOption
{
    QString code;
    /// In the service's language.
    QString text;
    /// The bundled drawing that shows it, such as "norwood-3"; empty when there is none. The text
    /// is then its alternative.
    QString drawing;
    /// Choosing it takes the others away: "none of these", "not sure".
    bool exclusive = false;
    /// "Not sure": rules treat the answer as unknown.
    bool unsure = false;
    bool chosen = false;

    friend bool operator==(const AssessmentOption &, const AssessmentOption &) = default;
};

/// A question as a screen shows it.
struct AssessmentQuestion
{
    enum class Kind { YesNo, One, Several, Number, Month };

    QString linkId;
    /// The words above the question: what part of the form it belongs to.
    QString section;
    QString text;
    /// How to answer, below the question; may be empty.
    QString hint;
    /// The answer to "Why ask?"; may be empty.
    QString why;
    Kind kind = Kind::One;
    bool required = false;
    bool answered = false;
    /// The form cannot tell whether the question belongs here: show it with a notice.
    bool undetermined = false;
    /// For One and Several.
    QList<AssessmentOption> options;
    /// For Number.
    std::optional<qint64> number;
    std::optional<qint64> lowest;
    std::optional<qint64> highest;
    /// For Month; invalid while unanswered.
    PartialDate date;
    /// For YesNo.
    std::optional<bool> yes;
};

struct AssessmentProgress
{
    /// Questions shown that have an answer.
    int answered = 0;
    /// Questions shown, as the answers stand.
    int enabled = 0;
    /// Where the current question stands among them, from 0; equal to `enabled` after the last.
    int position = 0;

    friend bool operator==(const AssessmentProgress &, const AssessmentProgress &) = default;
};

} // namespace stipple
