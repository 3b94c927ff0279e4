// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/grid.h"

namespace stipple {

/// One channel of a picture as numbers.
using Plane = Grid<float>;

/// Smoothed with a Gaussian of `sigma` pixels, cut off at three sigma; borders are continued.
[[nodiscard]] Plane smoothed(const Plane &plane, double sigma);

/// Every second pixel of every second row.
[[nodiscard]] Plane halved(const Plane &plane);

} // namespace stipple
