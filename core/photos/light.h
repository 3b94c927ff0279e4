// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/change.h"
#include "core/photos/scalpreading.h"

namespace stipple {

/// Whether both photos were taken in light of one colour across the head (photos.md 3, A8).
struct LightCheck
{
    /// SD over the tiles of the visit difference of log(R/G), per cent, around the mean of each
    /// region: treated skin that has become redder is no other light.
    double redSpread = 0;
    /// The same of log(B/G), around the mean of both: blood hardly moves it, lamps do.
    double blueSpread = 0;
};

/// More than that, in per cent, is different light (photos.md 3, A8).
constexpr double mostLightSpread = 2.0;
/// Bare pixels a tile needs to count; a starting value.
constexpr qint64 leastLightTilePixels = 200;
/// Tiles that are needed; a starting value.
constexpr int leastLightTiles = 4;

/// DifferentLight when the colour of bare skin moved by different amounts in different places, and
/// RegionTooSmall with too few tiles. One change everywhere is no matter: all measures divide it
/// out.
[[nodiscard]] Measured<LightCheck> lightCheck(const ScalpReading &first,
                                              const ScalpReading &second);

} // namespace stipple
