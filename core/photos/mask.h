// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/grid.h"

#include <cstdint>

namespace stipple {

/// Which pixels something holds for: 1, or 0 elsewhere.
using Mask = Grid<std::uint8_t>;

} // namespace stipple
