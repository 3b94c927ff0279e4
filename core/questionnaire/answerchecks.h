// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/pattern.h"
#include "core/questionnaire/questionnaire.h"

#include <QStringList>

namespace stipple {

/// What is wrong with one answer, by the codes of response issues.
struct AnswerFaults
{
    /// `invalidAnswerType` or `invalidNewLine`.
    QStringList fatal;
    /// `minLength`, `maxValue`, `invalidUnit`, …
    QStringList errors;
    /// A bound or pattern that cannot be compared with the answer.
    bool notComparable = false;
};

/// Whether the answer has the type of its question: the answer that the document gives, if it gives
/// one and only one.
[[nodiscard]] AnswerFaults checkType(const QuestionnaireItem &item,
                                     const std::optional<Answer> &answer);

/// Whether the answer, which has its question's type, keeps to its bounds, units and choices.
[[nodiscard]] AnswerFaults checkValue(const QuestionnaireItem &item, const Answer &answer,
                                      PatternMatcher &patterns);

} // namespace stipple
