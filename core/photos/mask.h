// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stipple {

/// Which pixels something holds for: 1, or 0 elsewhere. Row after row.
struct Mask
{
    Mask() = default;
    Mask(int columns, int rows)
        : width(columns)
        , height(rows)
        , values(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows))
    {}

    [[nodiscard]] std::uint8_t *row(int y) { return values.data() + offset(y); }
    [[nodiscard]] const std::uint8_t *row(int y) const { return values.data() + offset(y); }
    [[nodiscard]] bool contains(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> values;

private:
    [[nodiscard]] std::size_t offset(int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    }
};

} // namespace stipple
