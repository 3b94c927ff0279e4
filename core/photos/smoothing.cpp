// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/smoothing.h"

#include <algorithm>
#include <cmath>

namespace stipple {

namespace {

/// Sums of what is counted and how much that is, of one row or of a column of rows.
struct Sums
{
    std::vector<double> values;
    std::vector<double> counts;

    explicit Sums(int width)
        : values(static_cast<std::size_t>(width))
        , counts(static_cast<std::size_t>(width))
    {}

    void add(const Plane &plane, const Mask &counted, int y, double sign)
    {
        const auto *value = plane.row(y);
        const auto *count = counted.row(y);
        for (std::size_t x = 0; x < values.size(); ++x) {
            values[x] += sign * (count[x] ? value[x] : 0.0F);
            counts[x] += sign * count[x];
        }
    }
};

} // namespace

Plane countedMean(const Plane &plane, const Mask &counted, int radius, double leastShare)
{
    Plane result(plane.width, plane.height);
    Sums column(plane.width);
    const double least = std::max(leastShare * (2 * radius + 1) * (2 * radius + 1), 0.5);
    for (int y = 0; y < std::min(radius, plane.height); ++y)
        column.add(plane, counted, y, 1);
    for (int y = 0; y < plane.height; ++y) {
        if (y + radius < plane.height)
            column.add(plane, counted, y + radius, 1);
        if (y - radius - 1 >= 0)
            column.add(plane, counted, y - radius - 1, -1);
        double value = 0;
        double count = 0;
        const auto take = [&](int x, double sign) {
            value += sign * column.values[static_cast<std::size_t>(x)];
            count += sign * column.counts[static_cast<std::size_t>(x)];
        };
        for (int x = 0; x < std::min(radius, plane.width); ++x)
            take(x, 1);
        auto *to = result.row(y);
        for (int x = 0; x < plane.width; ++x) {
            if (x + radius < plane.width)
                take(x + radius, 1);
            if (x - radius - 1 >= 0)
                take(x - radius - 1, -1);
            to[x] = count >= least ? static_cast<float>(value / count) : 0.0F;
        }
    }
    return result;
}

Mask dilated(const Mask &mask, double radius)
{
    Mask result(mask.width, mask.height);
    const int reach = static_cast<int>(radius);
    for (int y = 0; y < mask.height; ++y) {
        const auto *from = mask.row(y);
        for (int x = 0; x < mask.width; ++x) {
            if (!from[x])
                continue;
            for (int dy = std::max(-reach, -y); dy <= std::min(reach, mask.height - 1 - y); ++dy) {
                const int half = static_cast<int>(std::sqrt(radius * radius - dy * dy));
                const int first = std::max(0, x - half);
                const int last = std::min(mask.width - 1, x + half);
                std::fill(result.row(y + dy) + first, result.row(y + dy) + last + 1,
                          std::uint8_t(1));
            }
        }
    }
    return result;
}

} // namespace stipple
