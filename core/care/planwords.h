// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"

/// The words in which plan documents and tools write what the code keeps as enumerations.
namespace stipple::planwords {

[[nodiscard]] QString of(TaskKind kind);
[[nodiscard]] QString of(Priority priority);
[[nodiscard]] QString of(Permission::Rule rule);
[[nodiscard]] QString of(Anchor anchor);
[[nodiscard]] QString of(PartOfDay part);
[[nodiscard]] QString of(Shift shift);
/// "daily", "every-other-day", "monthly", … without its numbers.
[[nodiscard]] QString of(const Rhythm &rhythm);

} // namespace stipple::planwords
