// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessmentquestion.h"
#include "core/questionnaire/evaluation.h"

namespace stipple {

/// How a screen asks a question; none for what it cannot ask: groups, displays, attachments,
/// references, addresses.
[[nodiscard]] std::optional<AssessmentQuestion::Kind> kindOf(const QuestionnaireItem &item);

/// Whether a screen can ask it: a visible question of a kind that AssessmentQuestion knows.
[[nodiscard]] bool isPresentable(const QuestionnaireItem &item);

/// How screens name an option: its code, or the value itself when it is no coding.
[[nodiscard]] QString optionCode(const AnswerOption &option);

/// The names of the units of a question, by the codes that TypedAnswer uses.
[[nodiscard]] QString unitCode(const Coding &unit);

/// The question at this occurrence, with its answers, in a language. Fills everything that follows
/// from the item and its answers; what stands around it is for the caller: `notes`, `occurrence`,
/// `occurrences`, `mayRepeat`, and a `#` in `linkId`.
[[nodiscard]] AssessmentQuestion present(const Evaluation &evaluation, int occurrence,
                                         const QString &language);

/// The answers that a screen's value stands for; none for no value.
///
/// InvalidArgument when it does not fit the question, with the linkId and the code of the response
/// issue it would be (`minLength`, `maxValue`, …) or `unreadable` as detail; DateInFuture for a
/// date after `today`, when that is given.
[[nodiscard]] Result<QList<Answer>> readAnswer(const QuestionnaireItem &item,
                                               const AnswerValue &value, const QDate &today);

} // namespace stipple
