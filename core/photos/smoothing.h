// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/mask.h"
#include "core/photos/plane.h"

namespace stipple {

/// The mean of the counted pixels in the square of `radius` pixels around each pixel, or 0 where
/// they are less than `leastShare` (0 to 1) of that square.
[[nodiscard]] Plane countedMean(const Plane &plane, const Mask &counted, int radius,
                                double leastShare);

/// What lies within `radius` pixels of a pixel of the mask.
[[nodiscard]] Mask dilated(const Mask &mask, double radius);

} // namespace stipple
