// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace stipple {

/// Something for each pixel, row after row.
template <typename T>
struct Grid
{
    Grid() = default;
    Grid(int columns, int rows)
        : width(columns)
        , height(rows)
        , values(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows))
    {}

    [[nodiscard]] T *row(int y) { return values.data() + index(0, y); }
    [[nodiscard]] const T *row(int y) const { return values.data() + index(0, y); }
    [[nodiscard]] bool contains(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < width && y < height;
    }
    /// Where a pixel lies in `values`.
    [[nodiscard]] std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
               static_cast<std::size_t>(x);
    }

    int width = 0;
    int height = 0;
    std::vector<T> values;
};

} // namespace stipple
