// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/spotgrid.h"

#include <algorithm>

namespace stipple {

namespace {

constexpr int step = 8; // pixels

} // namespace

SpotGrid::SpotGrid(const SpotMapping &mapping, int width, int height)
    : m_known(width / step + 2, height / step + 2)
    , m_nodes(m_known.width, m_known.height)
{
    for (int y = 0; y < m_known.height; ++y) {
        for (int x = 0; x < m_known.width; ++x) {
            if (const auto there = mapping(QPointF(x * step, y * step))) {
                m_nodes.row(y)[x] = *there;
                m_known.row(y)[x] = 1;
            }
        }
    }
}

std::optional<QPointF> SpotGrid::at(int x, int y) const
{
    const int column = x / step;
    const int row = y / step;
    const auto *known = m_known.row(row) + column;
    const auto *knownBelow = m_known.row(row + 1) + column;
    if (!known[0] || !known[1] || !knownBelow[0] || !knownBelow[1])
        return {};
    const double right = static_cast<double>(x % step) / step;
    const double down = static_cast<double>(y % step) / step;
    const auto *above = m_nodes.row(row) + column;
    const auto *below = m_nodes.row(row + 1) + column;
    return (above[0] * (1 - right) + above[1] * right) * (1 - down) +
           (below[0] * (1 - right) + below[1] * right) * down;
}

QRect boundsOf(const Mask &mask)
{
    QRect bounds;
    for (int y = 0; y < mask.height; ++y) {
        const auto *row = mask.row(y);
        const auto *end = row + mask.width;
        const auto *first = std::find(row, end, 1);
        if (first == end)
            continue;
        auto last = mask.width - 1;
        while (!row[last])
            --last;
        const int left = static_cast<int>(first - row);
        bounds = bounds.united(QRect(left, y, last - left + 1, 1));
    }
    return bounds;
}

Mask unitedMask(const Mask &first, const Mask &second)
{
    auto all = first;
    for (std::size_t i = 0; i < second.values.size(); ++i)
        all.values[i] = all.values[i] || second.values[i];
    return all;
}

} // namespace stipple
