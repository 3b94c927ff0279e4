// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/may.h"

namespace stipple {

/// `permission` is one of the plan in force, or of the built-in one when the former lacks it.
[[nodiscard]] MayAnswer answerAbout(const MayBasis &basis, const Permission &permission);

/// The same about something that only a task speaks of.
[[nodiscard]] MayAnswer answerAbout(const MayBasis &basis, const CareTask &task);

} // namespace stipple
