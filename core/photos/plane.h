// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace stipple {

/// One channel of a picture as numbers, row after row.
struct Plane
{
    Plane() = default;
    Plane(int columns, int rows)
        : width(columns)
        , height(rows)
        , values(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows))
    {}

    [[nodiscard]] float *row(int y) { return values.data() + offset(y); }
    [[nodiscard]] const float *row(int y) const { return values.data() + offset(y); }

    int width = 0;
    int height = 0;
    std::vector<float> values;

private:
    [[nodiscard]] std::size_t offset(int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    }
};

/// Smoothed with a Gaussian of `sigma` pixels, cut off at three sigma; borders are continued.
[[nodiscard]] Plane smoothed(const Plane &plane, double sigma);

/// Every second pixel of every second row.
[[nodiscard]] Plane halved(const Plane &plane);

} // namespace stipple
