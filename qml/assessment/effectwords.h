// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/answereffect.h"

namespace stipple {

/// What else a changed answer changed, a sentence each.
[[nodiscard]] QStringList effectWords(const AnswerEffect &effect);

} // namespace stipple
