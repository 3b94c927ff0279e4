// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/card.h"

#include "core/photos/darkblobs.h"
#include "core/photos/edges.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stipple {

namespace {

/// The longer side at which the card is looked for, in pixels.
constexpr int searchSide = 800;

Plane shrunk(const Plane &plane, int factor)
{
    Plane small(plane.width / factor, plane.height / factor);
    for (int y = 0; y < small.height; ++y) {
        for (int x = 0; x < small.width; ++x) {
            float sum = 0;
            for (int dy = 0; dy < factor; ++dy) {
                const auto *row = plane.row(y * factor + dy) + x * factor;
                sum = std::accumulate(row, row + factor, sum);
            }
            small.row(y)[x] = sum / static_cast<float>(factor * factor);
        }
    }
    return small;
}

/// The light that all but a fiftieth of the pixels stay below.
float brightest(const Plane &light)
{
    auto values = light.values;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 49 / 50);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

double sideRatio(const std::array<QPointF, 4> &corners)
{
    double shortest = 1e9;
    double longest = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const double side = QLineF(corners.at(i), corners.at((i + 1) % 4)).length();
        shortest = std::min(shortest, side);
        longest = std::max(longest, side);
    }
    return shortest / longest;
}

/// The photo, small enough to look for the card.
struct Search
{
    Plane light;
    Plane red;
    Plane blue;
};

/// Whether it is bright and without colour all around, a little outside.
bool liesOnWhite(const Search &search, const Blob &blob)
{
    constexpr int directions = 32;
    int white = 0;
    for (int i = 0; i < directions; ++i) {
        const auto corner = static_cast<std::size_t>(i * 4 / directions);
        const double part = (i % (directions / 4)) / (directions / 4.0);
        const auto rim =
            blob.corners.at(corner) * (1 - part) + blob.corners.at((corner + 1) % 4) * part;
        const auto outside = blob.centre + (rim - blob.centre) * 1.25;
        const int x = static_cast<int>(std::lround(outside.x()));
        const int y = static_cast<int>(std::lround(outside.y()));
        if (x < 0 || y < 0 || x >= search.light.width || y >= search.light.height)
            continue;
        const auto at = [&](const Plane &plane) { return static_cast<double>(plane.row(y)[x]); };
        const bool bright = at(search.light) >= leastWhiteRatio * blob.light;
        const bool grey = at(search.red) <= mostPaperTint * at(search.blue) &&
                          at(search.blue) <= mostPaperTint * at(search.red);
        if (bright && grey)
            ++white;
    }
    return white >= directions * 9 / 10;
}

} // namespace

std::optional<Card> findCard(const LinearPicture &picture, double squareMm)
{
    if (squareMm <= 0 || picture.width() == 0)
        return {};
    const auto light = luminance(picture);
    const int factor = std::max(1, std::max(light.width, light.height) / searchSide);
    const Search search{.light = shrunk(light, factor),
                        .red = shrunk(picture.red, factor),
                        .blue = shrunk(picture.blue, factor)};
    std::optional<Blob> found;
    const float black = static_cast<float>(mostBlackShare) * brightest(search.light);
    for (const auto &blob : darkBlobs(search.light, black)) {
        const double side = std::sqrt(blob.area) * factor;
        if (side < leastCardSide || blob.squareness < 0.85 ||
            sideRatio(blob.corners) < leastSideRatio || !liesOnWhite(search, blob))
            continue;
        if (found)
            return {};
        found = blob;
    }
    if (!found)
        return {};
    for (auto &corner : found->corners)
        corner = (corner + QPointF(0.5, 0.5)) * factor - QPointF(0.5, 0.5);
    const auto square = measuredSquare(light, found->corners);
    if (!square || sideRatio(square->corners) < leastSideRatio)
        return {};
    double around = 0;
    for (std::size_t i = 0; i < 4; ++i)
        around += QLineF(square->corners.at(i), square->corners.at((i + 1) % 4)).length();
    Card card{.corners = square->corners, .pxPerMm = around / 4 / squareMm, .blur = square->blur};
    for (auto &corner : card.corners)
        corner += QPointF(picture.left, picture.top);
    return card;
}

} // namespace stipple
