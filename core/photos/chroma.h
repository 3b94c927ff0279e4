// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/linearpicture.h"

namespace stipple {

/// How far JPEG spreads colour, as the σ of a Gaussian in pixels. Photos keep one colour for four
/// pixels (ITU-T T.871, 4:2:0): the mean over a square of two has a variance of 1/4 pixel², and
/// the triangle that brings it back to each pixel 3/4. A kept photo went that way twice, in the
/// phone and when it was sanitised.
inline constexpr double chromaSpread = 1.4142;

/// `part` of a kept photo as linearPicture() reads it, with the colour that JPEG spread brought
/// back to where the light is: skin and what is darker in it differ far more in light than in
/// their proportions of red, green and blue, so each pixel takes as much of the colour around it
/// as it has of the light around it. Over a few pixels nothing changes, and neither does the luma
/// of a single one.
[[nodiscard]] LinearPicture chromaRestored(const QImage &image, const QRect &part);

} // namespace stipple
