// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/change.h"
#include "core/photos/scalpreading.h"

#include <QRectF>

#include <vector>

namespace stipple {

/// One square of the heat map.
struct PatchTile
{
    QRectF place;      ///< in the first photo, pixels
    double kept = 0;   ///< load now as a share of the load then
    bool less = false; ///< kept clearly less than the others
};

/// Where ink went more than elsewhere (photos.md 3, A5). Even fading is no patchiness.
struct Patchiness
{
    std::vector<PatchTile> tiles; ///< those with enough ink at first
    double median = 0;            ///< of what the tiles kept
    int flagged = 0;              ///< tiles below flaggedShare of the median
    Change change = Change::None;
};

/// Where photos.md 3, A5, has 0.75: a loss of 30 % reads 0.6 to 0.8, unchanged tiles never below
/// 0.95 (docs/decisions/0019).
constexpr double flaggedShare = 0.80;
/// Tiles below that share of the median make a marked change; a starting value.
constexpr double markedShare = 0.5;
/// The part of a tile that has to be seen in both photos; a starting value.
constexpr double leastTileShare = 0.5;
/// Tiles that a median needs; a starting value.
constexpr int leastTiles = 4;

/// NoUntreatedPatch as for the load; RegionTooSmall with fewer than leastTiles tiles that are seen
/// and had enough ink.
[[nodiscard]] Measured<Patchiness> patchiness(const ScalpReading &first,
                                              const ScalpReading &second);

} // namespace stipple
