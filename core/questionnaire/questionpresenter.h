// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessmentquestion.h"
#include "core/questionnaire/evaluation.h"

namespace stipple {

/// Whether a screen can ask it: a visible question of a kind that AssessmentQuestion knows, not
/// inside a repeating group.
[[nodiscard]] bool isPresentable(const QuestionnaireItem &item);

/// The question at this place, with its answers, in a language.
[[nodiscard]] AssessmentQuestion present(const Evaluation &evaluation, int place,
                                         const QString &language);

/// The answers that a screen's value stands for; none for no value.
///
/// InvalidArgument when it does not fit the question, DateInFuture for a date after `today`.
[[nodiscard]] Result<QList<Answer>> readAnswer(const QuestionnaireItem &item,
                                               const AnswerValue &value, const QDate &today);

} // namespace stipple
