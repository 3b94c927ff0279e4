// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/darkblobs.h"

#include "core/photos/mask.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace stipple {

namespace {

constexpr std::size_t leastPixels = 64;

using Pixels = std::vector<QPoint>;

/// Takes everything dark that hangs together with `start` out of `dark`.
Pixels takenOut(Mask &dark, const QPoint &start)
{
    Pixels pixels{start};
    dark.row(start.y())[start.x()] = 0;
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const auto at = pixels[i];
        for (const auto &step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
            const auto next = at + step;
            if (!dark.contains(next.x(), next.y()) || !dark.row(next.y())[next.x()])
                continue;
            dark.row(next.y())[next.x()] = 0;
            pixels.push_back(next);
        }
    }
    return pixels;
}

template <typename F>
QPointF furthest(const Pixels &pixels, F distance)
{
    return *std::max_element(pixels.begin(), pixels.end(), [&](const QPoint &a, const QPoint &b) {
        return distance(QPointF(a)) < distance(QPointF(b));
    });
}

/// The corners of a convex quadrangle: the two ends of its diagonal, and what lies furthest off.
std::array<QPointF, 4> cornersOf(const Pixels &pixels, const QPointF &centre)
{
    const auto from = [](const QPointF &place) {
        return [place](const QPointF &other) {
            return QPointF::dotProduct(other - place, other - place);
        };
    };
    const auto first = furthest(pixels, from(centre));
    const auto third = furthest(pixels, from(first));
    const auto diagonal = third - first;
    const auto beside = [&](double sign) {
        return furthest(pixels, [&](const QPointF &place) {
            const auto away = place - first;
            return sign * (diagonal.x() * away.y() - diagonal.y() * away.x());
        });
    };
    return {first, beside(1), third, beside(-1)};
}

double areaOf(const std::array<QPointF, 4> &corners)
{
    double twice = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto &a = corners.at(i);
        const auto &b = corners.at((i + 1) % 4);
        twice += a.x() * b.y() - a.y() * b.x();
    }
    return std::abs(twice) / 2;
}

std::optional<Blob> blobOf(const Pixels &pixels, const Plane &light)
{
    if (pixels.size() < leastPixels)
        return {};
    Blob blob;
    blob.area = static_cast<double>(pixels.size());
    for (const auto &pixel : pixels) {
        if (pixel.x() == 0 || pixel.y() == 0 || pixel.x() == light.width - 1 ||
            pixel.y() == light.height - 1)
            return {};
        blob.centre += QPointF(pixel) / blob.area;
        blob.light += static_cast<double>(light.row(pixel.y())[pixel.x()]) / blob.area;
    }
    blob.corners = cornersOf(pixels, blob.centre);
    // Corners are middles of pixels, which reach half a pixel further.
    const double quadrangle = std::pow(std::sqrt(areaOf(blob.corners)) + 1.0, 2.0);
    blob.squareness = std::min(blob.area, quadrangle) / std::max(blob.area, quadrangle);
    return blob;
}

} // namespace

std::vector<Blob> darkBlobs(const Plane &light, float threshold)
{
    Mask dark(light.width, light.height);
    for (std::size_t i = 0; i < dark.values.size(); ++i)
        dark.values[i] = light.values[i] < threshold;
    std::vector<Blob> blobs;
    for (int y = 0; y < dark.height; ++y) {
        for (int x = 0; x < dark.width; ++x) {
            if (!dark.row(y)[x])
                continue;
            if (const auto blob = blobOf(takenOut(dark, {x, y}), light))
                blobs.push_back(*blob);
        }
    }
    return blobs;
}

} // namespace stipple
