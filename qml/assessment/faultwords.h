// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/questionnaire/assessmentquestion.h"

namespace stipple {

/// What is wrong with something typed, in words: by the code of the response issue that ends the
/// error's detail.
[[nodiscard]] QString faultWords(const Error &error, const AssessmentQuestion &question);

/// What an answer has to keep to, before anything was typed; empty when nothing.
[[nodiscard]] QString ruleWords(const AssessmentQuestion &question);

} // namespace stipple
