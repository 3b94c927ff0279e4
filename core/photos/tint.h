// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/change.h"
#include "core/photos/scalpreading.h"

namespace stipple {

/// How the colour of the ink itself moved, with skin and light divided out (photos.md 3, A3), read
/// from the contrast of dots with the skin between them.
struct TintChange
{
    double seen = 0;     ///< ΔE00 between both pigments as they are read
    double deltaE00 = 0; ///< the same without what unchanged ink reads, tintNoise; 0 or more
    double deltaA = 0;   ///< CIELAB, without that; negative towards green
    double deltaB = 0;   ///< CIELAB, without that; negative towards blue
    Change change = Change::None;
};

/// Below that, dots are too few pixels for "no change" to mean anything (photos.md 4, colour).
constexpr double leastPxPerMmForTint = 8.0;
/// Less ink than that has no colour to speak of (photos.md 3, A3).
constexpr double leastLoadForTint = 0.02;

/// The root mean square ΔE00 between two photos of ink that did not change: JPEG and lamps move the
/// colour of dots. Measured on drawings of 8 to 12 pixels per mm (docs/decisions/0026).
inline constexpr double tintNoise = 0.6;

/// From which ΔE00 on a change is possible, and above which it is marked (photos.md 5, bar 3).
struct TintBars
{
    double possible = 0;
    double marked = 0;
};
constexpr TintBars tintBarsSameCamera{.possible = 2.0, .marked = 4.0};
constexpr TintBars tintBarsOtherCamera{.possible = 3.0, .marked = 5.0};

/// The pigment as it would look on one standard skin, halving its luminance. `deficit` is the share
/// of light that dots lack, per channel, and positive; only its proportions count.
[[nodiscard]] Lab pigmentColour(const LinearRgb &deficit);

/// TooFewPixelsPerMm, LoadTooLow or RegionTooSmall when there is nothing to compare.
[[nodiscard]] Measured<TintChange> tintChange(const ScalpReading &first, const ScalpReading &second,
                                              Cameras cameras);

} // namespace stipple
