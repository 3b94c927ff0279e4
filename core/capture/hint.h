// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/lean.h"
#include "core/photos/gates.h"

#include <optional>

namespace stipple {

/// What to tell a person who aims.
enum class Hint { Searching, TooDark, TooBright, Tilted, Blurred, Glare, Ready };

/// One thing at a time, what helps most first: light, then how the device is held, then stillness.
/// Without a picture it is searching; without a level sensor, or where it does not matter, the
/// device is held well.
[[nodiscard]] Hint hintFor(const std::optional<gates::Doubts> &doubts,
                           const std::optional<Lean> &lean);

} // namespace stipple
