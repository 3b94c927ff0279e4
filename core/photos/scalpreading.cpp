// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/scalpreading.h"

#include "core/photos/chroma.h"
#include "core/photos/dotshapes.h"
#include "core/photos/gates.h"
#include "core/photos/inkfield.h"
#include "core/photos/spotgrid.h"

#include <QImage>
#include <QRect>

#include <algorithm>
#include <cmath>

namespace stipple {

namespace {

/// Where a cell lies in a table that is kept row after row.
std::size_t cell(int row, int columns, int column)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
           static_cast<std::size_t>(column);
}

LinearRgb sum(const LinearRgb &a, const LinearRgb &b)
{
    return {a.red + b.red, a.green + b.green, a.blue + b.blue};
}

LinearRgb mean(const LinearRgb &total, qint64 count)
{
    if (count == 0)
        return {};
    const auto n = static_cast<double>(count);
    return {total.red / n, total.green / n, total.blue / n};
}

/// The four pixels around a place and how much each counts.
struct Between
{
    std::size_t at = 0;
    std::size_t below = 0;
    float right = 0;
    float down = 0;

    [[nodiscard]] double of(const Plane &plane) const
    {
        const auto *values = plane.values.data();
        const float above = values[at] + right * (values[at + 1] - values[at]);
        const float under = values[below] + right * (values[below + 1] - values[below]);
        return static_cast<double>(above + down * (under - above));
    }
    [[nodiscard]] LinearRgb of(const LinearPicture &picture) const
    {
        return {of(picture.red), of(picture.green), of(picture.blue)};
    }
    [[nodiscard]] bool all(const Mask &mask) const
    {
        const auto *values = mask.values.data();
        return values[at] && values[at + 1] && values[below] && values[below + 1];
    }
    [[nodiscard]] bool any(const Mask &mask) const
    {
        const auto *values = mask.values.data();
        return values[at] || values[at + 1] || values[below] || values[below + 1];
    }
};

/// What is seen at one spot.
struct Spot
{
    LinearRgb light;
    LinearRgb background;
    double signal = 0;
    bool bare = false;
};

std::optional<Spot> spotAt(const InkField &field, const Plane &signal, const QPointF &place)
{
    const double x = place.x() - field.picture.left;
    const double y = place.y() - field.picture.top;
    // The last row and column are left out rather than extrapolated.
    const int column = static_cast<int>(std::floor(x));
    const int row = static_cast<int>(std::floor(y));
    if (!field.known.contains(column, row) || !field.known.contains(column + 1, row + 1))
        return {};
    const Between between{.at = field.known.index(column, row),
                          .below = field.known.index(column, row + 1),
                          .right = static_cast<float>(x - column),
                          .down = static_cast<float>(y - row)};
    if (!between.all(field.known))
        return {};
    return Spot{.light = between.of(field.picture),
                .background = between.of(field.background),
                .signal = between.of(signal),
                .bare = !between.any(field.dots)};
}

LinearRgb lackingAt(const Spot &spot)
{
    return {1.0 - spot.light.red / spot.background.red,
            1.0 - spot.light.green / spot.background.green,
            1.0 - spot.light.blue / spot.background.blue};
}

double loadOf(const Spot &spot)
{
    return 1.0 - luminance(spot.light) / luminance(spot.background);
}

void add(const Spot &spot, RegionReading &region)
{
    ++region.pixels;
    region.load += loadOf(spot);
    if (spot.bare) {
        ++region.barePixels;
        region.bareSkin = sum(region.bareSkin, spot.light);
    }
}

void finish(RegionReading &region)
{
    region.load = region.pixels > 0 ? region.load / static_cast<double>(region.pixels) : 0.0;
    region.bareSkin = mean(region.bareSkin, region.barePixels);
}

void layTiles(const ScalpRegions &regions, ScalpReading &reading)
{
    const auto bounds = boundsOf(regions.treated);
    reading.tileSide = loadTileMm * regions.pxPerMm;
    reading.tileLeft = bounds.left();
    reading.tileTop = bounds.top();
    const auto along = [&](int pixels) {
        return std::max(1, static_cast<int>(std::lround(pixels / reading.tileSide)));
    };
    reading.tileColumns = along(bounds.width());
    reading.tiles.resize(cell(along(bounds.height()), reading.tileColumns, 0));
    reading.contrasts.lay(bounds, regions.pxPerMm);
}

/// Reads all spots of both regions, one after the other.
class Reader
{
public:
    Reader(const InkField &field, const QRect &bounds, ScalpReading &reading)
        : m_field(field)
        , m_signal(inkSignal(field, reading.pxPerMm))
        , m_bounds(bounds)
        , m_reading(reading)
    {}

    void read(int x, int y, const QPointF &place, bool treated)
    {
        const auto spot = spotAt(m_field, m_signal, place);
        if (!spot)
            return;
        add(*spot, treated ? m_reading.treated : m_reading.untreated);
        if (treated) {
            addToTile(x, y, loadOf(*spot));
            m_reading.contrasts.add(x, y, spot->signal, lackingAt(*spot));
        }
        if (spot->bare)
            addLight(x, y, spot->light, treated);
    }

    void finishAll()
    {
        finish(m_reading.treated);
        finish(m_reading.untreated);
        for (auto &tile : m_reading.tiles)
            tile.load = tile.pixels > 0 ? tile.load / static_cast<double>(tile.pixels) : 0.0;
        for (auto &tile : m_reading.light) {
            tile.treated = mean(tile.treated, tile.treatedPixels);
            tile.untreated = mean(tile.untreated, tile.untreatedPixels);
        }
    }

private:
    void addToTile(int x, int y, double load)
    {
        const int columns = m_reading.tileColumns;
        const int rows = static_cast<int>(m_reading.tiles.size()) / columns;
        const auto along = [&](int from, int count) {
            return std::min(static_cast<int>(from / m_reading.tileSide), count - 1);
        };
        const int column = along(x - m_reading.tileLeft, columns);
        const int row = along(y - m_reading.tileTop, rows);
        auto &tile = m_reading.tiles[cell(row, columns, column)];
        ++tile.pixels;
        tile.load += load;
    }

    void addLight(int x, int y, const LinearRgb &light, bool treated)
    {
        const int column = (x - m_bounds.left()) * lightTilesPerSide / m_bounds.width();
        const int row = (y - m_bounds.top()) * lightTilesPerSide / m_bounds.height();
        auto &tile = m_reading.light.at(cell(row, lightTilesPerSide, column));
        ++(treated ? tile.treatedPixels : tile.untreatedPixels);
        auto &total = treated ? tile.treated : tile.untreated;
        total = sum(total, light);
    }

    const InkField &m_field;
    Plane m_signal;
    QRect m_bounds;
    ScalpReading &m_reading;
};

/// The regions as they lie in the photo that is read, one pixel wider.
Mask regionIn(const QSize &size, const Mask &wanted, const SpotGrid &spots)
{
    Mask region(size.width(), size.height());
    for (int y = 0; y < wanted.height; ++y) {
        for (int x = 0; x < wanted.width; ++x) {
            const auto place = wanted.row(y)[x] ? spots.at(x, y) : std::nullopt;
            if (!place)
                continue;
            const int column = static_cast<int>(std::lround(place->x()));
            const int row = static_cast<int>(std::lround(place->y()));
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx) {
                    if (region.contains(column + dx, row + dy))
                        region.row(row + dy)[column + dx] = 1;
                }
            }
        }
    }
    return region;
}

/// Without what gates call glare: there is neither skin nor ink to see.
Mask withoutGlare(Mask region, const QImage &image, const QPoint &corner)
{
    for (int y = 0; y < region.height; ++y) {
        for (int x = 0; x < region.width; ++x) {
            if (!region.row(y)[x])
                continue;
            const auto pixel = image.pixel(corner + QPoint(x, y));
            region.row(y)[x] = !gates::isGlare(qRed(pixel), qGreen(pixel), qBlue(pixel));
        }
    }
    return region;
}

Mask part(const Mask &mask, const QRect &bounds)
{
    Mask cut(bounds.width(), bounds.height());
    for (int y = 0; y < cut.height; ++y)
        std::copy_n(mask.row(y + bounds.top()) + bounds.left(), cut.width, cut.row(y));
    return cut;
}

} // namespace

ScalpReading readScalp(const QImage &image, double pxPerMm, const ScalpRegions &regions,
                       const SpotMapping &toImage, double softenMm)
{
    ScalpReading reading;
    reading.pxPerMm = pxPerMm;
    const auto wanted = unitedMask(regions.treated, regions.untreated);
    const auto bounds = boundsOf(wanted);
    if (bounds.isEmpty() || pxPerMm <= 0 || regions.pxPerMm <= 0)
        return reading;
    layTiles(regions, reading);

    const SpotGrid spots(toImage, wanted.width, wanted.height);
    const auto region = regionIn(image.size(), wanted, spots);
    const auto there = boundsOf(region);
    if (there.isEmpty())
        return reading;
    const auto seen = withoutGlare(part(region, there), image, there.topLeft());
    const auto field =
        inkField(softened(chromaRestored(image, there), softenMm * pxPerMm), seen, pxPerMm);
    reading.dotWidth = medianDotWidth(field, pxPerMm);

    Reader reader(field, bounds, reading);
    for (int y = bounds.top(); y <= bounds.bottom(); ++y) {
        for (int x = bounds.left(); x <= bounds.right(); ++x) {
            if (!wanted.row(y)[x])
                continue;
            if (const auto place = spots.at(x, y))
                reader.read(x, y, *place, regions.treated.row(y)[x] != 0);
        }
    }
    reader.finishAll();
    return reading;
}

ReadingPair readPair(const ScalpPhoto &first, const ScalpPhoto &second, const ScalpRegions &regions,
                     const SpotMapping &toSecond)
{
    const QRectF shown(QPointF(0, 0), second.image.size());
    const SpotMapping itself = [&](const QPointF &place) {
        const auto there = toSecond(place);
        return there && shown.contains(*there) ? std::optional(place) : std::nullopt;
    };
    ReadingPair pair{.first = readScalp(first.image, first.pxPerMm, regions, itself),
                     .second = readScalp(second.image, second.pxPerMm, regions, toSecond)};
    if (!pair.first.dotWidth || !pair.second.dotWidth)
        return pair;
    const double missing =
        std::pow(*pair.second.dotWidth, 2.0) - std::pow(*pair.first.dotWidth, 2.0);
    const double softenMm = std::sqrt(std::abs(missing));
    if (missing > 0)
        pair.first = readScalp(first.image, first.pxPerMm, regions, itself, softenMm);
    else
        pair.second = readScalp(second.image, second.pxPerMm, regions, toSecond, softenMm);
    return pair;
}

} // namespace stipple
