// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/patchiness.h"

#include "core/photos/tint.h"

#include <algorithm>

namespace stipple {

namespace {

double medianKept(const std::vector<PatchTile> &tiles)
{
    std::vector<double> kept;
    kept.reserve(tiles.size());
    for (const auto &tile : tiles)
        kept.push_back(tile.kept);
    const auto middle = kept.begin() + static_cast<std::ptrdiff_t>(kept.size() / 2);
    std::nth_element(kept.begin(), middle, kept.end());
    if (kept.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(kept.begin(), middle)) / 2.0;
}

QRectF placeOf(const ScalpReading &reading, std::size_t index)
{
    const auto column = static_cast<int>(index) % reading.tileColumns;
    const auto row = static_cast<int>(index) / reading.tileColumns;
    return {reading.tileLeft + column * reading.tileSide, reading.tileTop + row * reading.tileSide,
            reading.tileSide, reading.tileSide};
}

/// What is seen in both photos and had enough ink in the first.
std::vector<PatchTile> comparableTiles(const ScalpReading &first, const ScalpReading &second)
{
    std::vector<PatchTile> tiles;
    const double area = first.tileSide * first.tileSide;
    for (std::size_t i = 0; i < std::min(first.tiles.size(), second.tiles.size()); ++i) {
        const auto &before = first.tiles[i];
        const auto &after = second.tiles[i];
        const double load = before.load - first.untreated.load;
        const auto seen = static_cast<double>(std::min(before.pixels, after.pixels));
        if (seen < leastTileShare * area || load < leastLoadForTint)
            continue;
        tiles.push_back(
            {.place = placeOf(first, i), .kept = (after.load - second.untreated.load) / load});
    }
    return tiles;
}

} // namespace

Measured<Patchiness> patchiness(const ScalpReading &first, const ScalpReading &second)
{
    if (first.untreated.pixels == 0 || second.untreated.pixels == 0)
        return NotComparable::NoUntreatedPatch;
    Patchiness result{.tiles = comparableTiles(first, second)};
    if (static_cast<int>(result.tiles.size()) < leastTiles)
        return NotComparable::RegionTooSmall;
    result.median = medianKept(result.tiles);
    for (auto &tile : result.tiles) {
        tile.less = tile.kept < flaggedShare * result.median;
        if (!tile.less)
            continue;
        ++result.flagged;
        const bool marked = tile.kept < markedShare * result.median;
        result.change = std::max(result.change, marked ? Change::Marked : Change::Possible);
    }
    return result;
}

} // namespace stipple
