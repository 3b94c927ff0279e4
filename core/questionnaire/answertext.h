// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace stipple {

/// The answer in the form's own words, dates as people in that language write them.
[[nodiscard]] QString answerText(const QuestionnaireItem &item, const Answer &answer,
                                 const QString &language);

} // namespace stipple
