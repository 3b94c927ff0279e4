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

/// What somebody typed: a text, a number with a point or a comma, or a time such as 8:15; for an
/// amount also its unit, as `AssessmentUnit::code` has it.
struct TypedAnswer
{
    QString text;
    QString unit;

    friend bool operator==(const TypedAnswer &, const TypedAnswer &) = default;
};

/// Options by their codes, and a text of one's own beside or instead of them; empty for none.
struct OpenAnswer
{
    QStringList codes;
    QString other;

    friend bool operator==(const OpenAnswer &, const OpenAnswer &) = default;
};

/// One answer as a screen gives it: codes for choices, a number, a date to the month (or year or
/// day, or with a time), yes or no, something typed, or several things typed. Nothing takes the
/// answer away.
using AnswerValue = std::variant<std::monostate, bool, qint64, QStringList, PartialDate,
                                 TypedAnswer, OpenAnswer, QList<TypedAnswer>>;

struct AssessmentUnit
{
    QString code;
    QString text;

    friend bool operator==(const AssessmentUnit &, const AssessmentUnit &) = default;
};

struct AssessmentOption
{
    /// Its code; the value itself for an option that is no coding.
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
    enum class Kind {
        YesNo,
        One,
        Several,
        Number,
        Month,
        Decimal,
        DateTime,
        Time,
        Line,
        Text,
        Quantity,
    };
    /// How the form wants options or numbers shown.
    enum class Look { Plain, DropDown, Slider };

    /// Names the question. Of a later occurrence in a repeating group: `#` and its number, from 1,
    /// stand behind the linkId.
    QString linkId;
    /// Before the text, such as "1."; may be empty.
    QString prefix;
    /// What the form tells before this question, one text each.
    QStringList notes;
    /// The words above the question: what part of the form it belongs to.
    QString section;
    QString text;
    /// How to answer, below the question; may be empty.
    QString hint;
    /// The answer to "Why ask?"; may be empty.
    QString why;
    Kind kind = Kind::One;
    Look look = Look::Plain;
    /// Shown and not changed.
    bool readOnly = false;
    /// The drawing beside the question, or empty.
    QString drawing;
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
    /// A text of one's own may be given beside the options.
    bool open = false;
    QString other;
    /// For everything that is typed: the answer as it was typed; empty while unanswered.
    TypedAnswer typed;
    /// For Quantity: one or more to choose from; none when any word will do.
    QList<AssessmentUnit> units;
    /// Of a number, for people.
    QString unit;
    std::optional<qint64> longest;
    /// For Month: the day may be told, and the future.
    bool anyDay = false;
    /// Several things may be typed; those that were, in words and as they were typed.
    bool many = false;
    QStringList values;
    QList<TypedAnswer> typedValues;
    /// Which occurrence of a repeating group it stands in, from 1, of how many; 0 outside.
    int occurrence = 0;
    int occurrences = 0;
    /// The last question of the last occurrence, where another may follow.
    bool mayRepeat = false;
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
