// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/inkfield.h"

#include "core/photos/smoothing.h"

#include <cmath>

namespace stipple {

namespace {

Plane deficitAgainst(const Plane &light, const Plane &background, const Mask &region)
{
    Plane deficit(light.width, light.height);
    for (std::size_t i = 0; i < deficit.values.size(); ++i) {
        if (region.values[i] && background.values[i] > 0)
            deficit.values[i] = 1.0F - light.values[i] / background.values[i];
    }
    return deficit;
}

Mask without(const Mask &region, const Mask &dots)
{
    auto rest = region;
    for (std::size_t i = 0; i < rest.values.size(); ++i)
        rest.values[i] = rest.values[i] && !dots.values[i];
    return rest;
}

Mask dotsIn(const Plane &deficit, double pxPerMm)
{
    const auto response = dotResponse(deficit, pxPerMm);
    Mask cores(response.width, response.height);
    for (std::size_t i = 0; i < cores.values.size(); ++i)
        cores.values[i] = response.values[i] > leastDotDeficit;
    return dilated(cores, dotMarginMm * pxPerMm);
}

} // namespace

InkField inkField(LinearPicture picture, const Mask &region, double pxPerMm)
{
    const int radius = std::max(1, static_cast<int>(std::lround(backgroundWindowMm / 2 * pxPerMm)));
    InkField field;
    field.dots = Mask(picture.width(), picture.height());
    {
        const auto light = luminance(picture);
        // The first background is that of skin and ink together; the second one of bare skin.
        for (int pass = 0; pass < 2; ++pass) {
            const auto bare = without(region, field.dots);
            const auto background = countedMean(light, bare, radius, leastBareShare);
            field.dots = dotsIn(deficitAgainst(light, background, region), pxPerMm);
        }
    }
    const auto bare = without(region, field.dots);
    field.background.left = picture.left;
    field.background.top = picture.top;
    field.background.red = countedMean(picture.red, bare, radius, leastBareShare);
    field.background.green = countedMean(picture.green, bare, radius, leastBareShare);
    field.background.blue = countedMean(picture.blue, bare, radius, leastBareShare);
    field.known = region;
    for (std::size_t i = 0; i < field.known.values.size(); ++i)
        field.known.values[i] = field.known.values[i] && field.background.red.values[i] > 0 &&
                                field.background.green.values[i] > 0 &&
                                field.background.blue.values[i] > 0;
    field.picture = std::move(picture);
    return field;
}

Plane luminanceDeficit(const InkField &field)
{
    return deficitAgainst(luminance(field.picture), luminance(field.background), field.known);
}

Plane dotResponse(const Plane &deficit, double pxPerMm)
{
    auto response = smoothed(deficit, dotCoreMm * pxPerMm);
    const auto surround = smoothed(deficit, dotSurroundMm * pxPerMm);
    for (std::size_t i = 0; i < response.values.size(); ++i)
        response.values[i] -= surround.values[i];
    return response;
}

} // namespace stipple
