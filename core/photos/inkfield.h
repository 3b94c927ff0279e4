// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/linearpicture.h"

namespace stipple {

/// Ink seen as what is missing of the skin around it. Light, exposure and white balance multiply
/// both, so that 1 − light / background no longer depends on them.
struct InkField
{
    LinearPicture picture;
    LinearPicture background; ///< 0 where too little bare skin is near to say
    Mask dots;                ///< around dark dots; also around stubble, which looks the same
    Mask known;               ///< inside the region and with a background
};

// Sizes on the scalp, in millimetres (photos.md 3, A3).

/// The side of the square in which bare skin is averaged.
constexpr double backgroundWindowMm = 4.0;
/// The two Gaussians whose difference finds dots.
constexpr double dotCoreMm = 0.13;
constexpr double dotSurroundMm = 0.36;
/// How far around a dot nothing counts as bare skin.
constexpr double dotMarginMm = 0.22;
/// The least share of light that a dot lacks.
constexpr float leastDotDeficit = 0.03F;
/// The least part of the window that has to be bare skin; a starting value.
constexpr double leastBareShare = 0.02;

/// Finds dots and bare skin in `picture`, which is consumed. `region` has its size and is 1 where
/// there is scalp to measure; the rest is not looked at.
[[nodiscard]] InkField inkField(LinearPicture picture, const Mask &region, double pxPerMm);

/// 1 − Y / background; 0 where that is not known.
[[nodiscard]] Plane luminanceDeficit(const InkField &field);

/// Small dark things: the difference of two Gaussians of a deficit.
[[nodiscard]] Plane dotResponse(const Plane &deficit, double pxPerMm);

} // namespace stipple
