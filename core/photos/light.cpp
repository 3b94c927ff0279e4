// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/light.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace stipple {

namespace {

/// The visit differences of the tiles of one region, as natural logarithms.
struct Differences
{
    std::vector<double> red;  ///< of red to green
    std::vector<double> blue; ///< of blue to green
};

double meanOf(const std::vector<double> &values)
{
    double mean = 0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    return mean;
}

double squaresAround(double mean, const std::vector<double> &values)
{
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return squares;
}

/// `colour` picks the bare skin of one region from a tile, `pixels` how much of it there is.
template <typename Colour, typename Pixels>
Differences differences(const ScalpReading &first, const ScalpReading &second, Colour colour,
                        Pixels pixels)
{
    Differences found;
    for (std::size_t i = 0; i < first.light.size(); ++i) {
        const auto &before = first.light.at(i);
        const auto &after = second.light.at(i);
        if (std::min(pixels(before), pixels(after)) < leastLightTilePixels)
            continue;
        const LinearRgb was = colour(before);
        const LinearRgb is = colour(after);
        found.red.push_back(std::log(is.red / is.green) - std::log(was.red / was.green));
        found.blue.push_back(std::log(is.blue / is.green) - std::log(was.blue / was.green));
    }
    return found;
}

} // namespace

Measured<LightCheck> lightCheck(const ScalpReading &first, const ScalpReading &second)
{
    const auto treated = differences(
        first, second, [](const LightTile &tile) { return tile.treated; },
        [](const LightTile &tile) { return tile.treatedPixels; });
    const auto untreated = differences(
        first, second, [](const LightTile &tile) { return tile.untreated; },
        [](const LightTile &tile) { return tile.untreatedPixels; });
    auto blue = treated.blue;
    blue.insert(blue.end(), untreated.blue.begin(), untreated.blue.end());
    if (static_cast<int>(blue.size()) < leastLightTiles)
        return NotComparable::RegionTooSmall;

    const double red = squaresAround(meanOf(treated.red), treated.red) +
                       squaresAround(meanOf(untreated.red), untreated.red);
    const auto tiles = static_cast<double>(blue.size());
    const LightCheck check{.redSpread = 100.0 * std::sqrt(red / tiles),
                           .blueSpread =
                               100.0 * std::sqrt(squaresAround(meanOf(blue), blue) / tiles)};
    if (std::max(check.redSpread, check.blueSpread) > mostLightSpread)
        return NotComparable::DifferentLight;
    return check;
}

} // namespace stipple
