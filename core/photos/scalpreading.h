// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/colour.h"
#include "core/photos/inkcontrast.h"
#include "core/photos/mask.h"

#include <QPointF>

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QImage;

namespace stipple {

/// Where on the first photo of a view there is treated skin, and where skin nobody treated.
struct ScalpRegions
{
    Mask treated;       ///< of the size of the first photo
    Mask untreated;     ///< of the same size; all 0 when nothing is untreated
    double pxPerMm = 0; ///< of the first photo
};

/// From a pixel of the first photo to the same spot of the photo that is read, as alignments say;
/// nothing outside.
using SpotMapping = std::function<std::optional<QPointF>(const QPointF &)>;

/// What the pixels of one region come to.
struct RegionReading
{
    qint64 pixels = 0;     ///< seen in this photo
    qint64 barePixels = 0; ///< without dots and stubble
    double load = 0;       ///< mean of 1 − Y / background over all pixels
    LinearRgb bareSkin;    ///< mean linear light of bare pixels
};

/// A square of the treated region.
struct LoadTile
{
    qint64 pixels = 0;
    double load = 0; ///< as of a region
};

/// One of 4 × 4 rectangles over all regions.
struct LightTile
{
    qint64 treatedPixels = 0;   ///< bare ones
    qint64 untreatedPixels = 0; ///< bare ones
    LinearRgb treated;          ///< mean linear light of bare treated skin
    LinearRgb untreated;
};

constexpr double loadTileMm = 10.0;  ///< photos.md 3, A5
constexpr int lightTilesPerSide = 4; ///< photos.md 3, A8

/// All that comparing needs to know of one photo: a few numbers per region and tile, no picture.
struct ScalpReading
{
    double pxPerMm = 0;             ///< of this photo
    std::optional<double> dotWidth; ///< median σ as it looks, millimetres: blur is in it
    RegionReading treated;
    RegionReading untreated;
    ContrastSpots contrasts; ///< of the treated region
    int tileColumns = 0;
    std::vector<LoadTile> tiles; ///< row by row, over the bounds of the treated region
    int tileLeft = 0;            ///< of the first tile in the first photo, pixels
    int tileTop = 0;
    double tileSide = 0; ///< pixels of the first photo
    std::array<LightTile, lightTilesPerSide * lightTilesPerSide> light;
};

/// Reads a photo of `pxPerMm` in the regions of the view's first photo. Both readings of a pair
/// cover the same spots, tile by tile. `image` is sRGB, as sanitised photos are.
///
/// `softenMm` blurs the photo before by so much, as a σ. Holds about 40 bytes for each pixel inside
/// the bounds of the regions.
[[nodiscard]] ScalpReading readScalp(const QImage &image, double pxPerMm,
                                     const ScalpRegions &regions, const SpotMapping &toImage,
                                     double softenMm = 0);

/// A photo that is to be read.
struct ScalpPhoto
{
    const QImage &image;
    double pxPerMm = 0;
};

/// Both photos of a pair.
struct ReadingPair
{
    ScalpReading first;
    ScalpReading second;
};

/// Reads both, and the sharper one again, made as soft as the other: which stubble is found, and so
/// what counts as bare skin, hangs on sharpness. Dots that grew make their photo look softer too;
/// that costs nothing, for blur moves ink but takes none away.
[[nodiscard]] ReadingPair readPair(const ScalpPhoto &first, const ScalpPhoto &second,
                                   const ScalpRegions &regions, const SpotMapping &toSecond);

} // namespace stipple
