// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/lightshift.h"

#include "core/photos/alignment.h"
#include "core/photos/colour.h"
#include "core/photos/gates.h"
#include "core/photos/light.h"

#include <QImage>

#include <array>
#include <cmath>
#include <vector>

namespace stipple::light {

namespace {

constexpr int tilesPerSide = 4; // photos.md 3, A8
constexpr int samplesPerSide = 320;
constexpr int leastSamples = 200; // of a tile

/// The light of one tile, added up.
struct Tile
{
    int samples = 0;
    LinearRgb sum;
};
using Tiles = std::array<Tile, std::size_t(tilesPerSide) * tilesPerSide>;

const std::array<double, 256> &linear()
{
    static const auto table = [] {
        std::array<double, 256> values{};
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = linearFromSrgb(static_cast<std::uint8_t>(i));
        return values;
    }();
    return table;
}

void add(Tile &tile, QRgb colour)
{
    const int red = qRed(colour);
    const int green = qGreen(colour);
    const int blue = qBlue(colour);
    // Black is where a photo that was brought onto another shows nothing.
    if (red + green + blue == 0 || gates::isGlare(red, green, blue))
        return;
    ++tile.samples;
    tile.sum.red += linear()[static_cast<std::size_t>(red)];
    tile.sum.green += linear()[static_cast<std::size_t>(green)];
    tile.sum.blue += linear()[static_cast<std::size_t>(blue)];
}

/// Samples a square grid over the bounds of the guide.
Tiles tilesOf(const QImage &photo, const Guide &guide)
{
    Tiles tiles;
    if (photo.isNull())
        return tiles;
    for (int row = 0; row < samplesPerSide; ++row) {
        for (int column = 0; column < samplesPerSide; ++column) {
            const double x =
                guide.centreX + guide.radiusX * (2 * (column + 0.5) / samplesPerSide - 1);
            const double y = guide.centreY + guide.radiusY * (2 * (row + 0.5) / samplesPerSide - 1);
            const QPoint at(static_cast<int>(x * photo.width()),
                            static_cast<int>(y * photo.height()));
            if (!guide.contains(x, y) || !photo.rect().contains(at))
                continue;
            const int tile = row * tilesPerSide / samplesPerSide * tilesPerSide +
                             column * tilesPerSide / samplesPerSide;
            add(tiles[static_cast<std::size_t>(tile)], photo.pixel(at));
        }
    }
    return tiles;
}

double blueOf(const Tile &tile)
{
    return std::log(tile.sum.blue / tile.sum.green);
}

double brightnessOf(const Tile &tile)
{
    return std::log(luminance(tile.sum) / tile.samples);
}

} // namespace

Shift shiftBetween(const QImage &first, const QImage &second, const Guide &guide)
{
    const auto inside = guide.inner(comparablePart);
    const auto before = tilesOf(first, inside);
    const auto after = tilesOf(second, inside);
    std::vector<double> blues;
    Shift shift;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (std::min(before[i].samples, after[i].samples) < leastSamples)
            continue;
        blues.push_back(100 * (blueOf(after[i]) - blueOf(before[i])));
        shift.blue += blues.back();
        shift.brightness += brightnessOf(after[i]) - brightnessOf(before[i]);
    }
    if (static_cast<int>(blues.size()) < leastLightTiles)
        return {};
    const auto count = static_cast<double>(blues.size());
    shift.blue /= count;
    shift.brightness /= count;
    for (const double blue : blues)
        shift.spread += (blue - shift.blue) * (blue - shift.blue) / count;
    shift.spread = std::sqrt(shift.spread);
    return shift;
}

Doubts doubtsOf(const Shift &shift, bool aligned)
{
    Doubts doubts;
    doubts.setFlag(Doubt::Warmer, shift.blue < -noticedBlue);
    doubts.setFlag(Doubt::Cooler, shift.blue > noticedBlue);
    doubts.setFlag(Doubt::Brighter, shift.brightness > noticedBrightness);
    doubts.setFlag(Doubt::Darker, shift.brightness < -noticedBrightness);
    doubts.setFlag(Doubt::Uneven, aligned && shift.spread > mostLightSpread);
    return doubts;
}

} // namespace stipple::light
