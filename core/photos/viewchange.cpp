// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/viewchange.h"

#include "core/photos/spotgrid.h"

#include <QImage>
#include <QRect>

#include <algorithm>
#include <cmath>

namespace stipple {

namespace {

template <typename T>
SignWord word(Sign sign, const Measured<T> &measured)
{
    if (!measured)
        return {.sign = sign, .change = measured.reason()};
    return {.sign = sign, .change = measured->change};
}

} // namespace

std::vector<SignWord> wordsOf(const ViewChange &view)
{
    return {word(Sign::Tint, view.tint), word(Sign::Fading, view.load),
            word(Sign::Patchiness, view.patchiness), word(Sign::Redness, view.redness),
            word(Sign::DotWidth, view.width)};
}

Measured<Change> strongestChange(const ViewChange &view)
{
    const auto words = wordsOf(view);
    std::optional<Change> strongest;
    for (const auto &each : words) {
        if (each.change)
            strongest = std::max(strongest.value_or(Change::None), *each.change);
    }
    if (!strongest)
        return words.front().change.reason();
    return *strongest;
}

Measured<ViewChange> viewChange(const ReadingPair &pair, double coverage, Cameras cameras)
{
    if (coverage < leastCoverage)
        return NotComparable::DifferentAngle;
    const auto light = lightCheck(pair.first, pair.second);
    if (!light)
        return light.reason();
    return ViewChange{.light = *light,
                      .coverage = coverage,
                      .tint = tintChange(pair.first, pair.second, cameras),
                      .load = loadChange(pair.first, pair.second, cameras),
                      .patchiness = patchiness(pair.first, pair.second),
                      .redness = rednessChange(pair.first, pair.second),
                      .width = NotComparable::NoCard};
}

SpotMapping spotMapping(const Alignment &alignment, const QSize &first, const QSize &second)
{
    // Alignments count from the corner of the first pixel, readings from its middle.
    const double toFirst = double(alignment.first.width()) / first.width();
    const double toSecond = double(alignment.second.width()) / second.width();
    return [=](const QPointF &place) -> std::optional<QPointF> {
        const auto working = (place + QPointF(0.5, 0.5)) * toFirst;
        const double across = (working.x() - alignment.centre.x()) / alignment.radii.x();
        const double down = (working.y() - alignment.centre.y()) / alignment.radii.y();
        if (std::hypot(across, down) > comparablePart)
            return {};
        return alignment.secondFrom(working) / toSecond - QPointF(0.5, 0.5);
    };
}

std::optional<double> scaleAt(const SpotMapping &mapping, const QPointF &place)
{
    constexpr double step = 8.0;
    const auto here = mapping(place);
    const auto right = mapping(place + QPointF(step, 0));
    const auto below = mapping(place + QPointF(0, step));
    if (!here || !right || !below)
        return {};
    const auto x = *right - *here;
    const auto y = *below - *here;
    return std::sqrt(std::abs(x.x() * y.y() - x.y() * y.x())) / step;
}

Measured<ViewChange> viewChange(const QImage &first, const QImage &second,
                                const ScalpRegions &regions, const Alignment &alignment,
                                Cameras cameras)
{
    if (regions.pxPerMm <= 0)
        return NotComparable::SizeUnknown;
    if (alignment.coverage < leastCoverage)
        return NotComparable::DifferentAngle;
    const auto mapping = spotMapping(alignment, first.size(), second.size());
    const auto scale = scaleAt(mapping, boundsOf(regions.treated).toRectF().center());
    if (!scale)
        return NotComparable::RegionTooSmall;
    const auto pair =
        readPair({first, regions.pxPerMm}, {second, regions.pxPerMm * *scale}, regions, mapping);
    return viewChange(pair, alignment.coverage, cameras);
}

} // namespace stipple
