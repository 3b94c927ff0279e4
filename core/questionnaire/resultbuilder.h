// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessmentresult.h"
#include "core/questionnaire/decision.h"

namespace stipple {

/// Puts what the tables concluded into the order and the words of a result page.
[[nodiscard]] AssessmentResult buildResult(const Decision &decision);

} // namespace stipple
