// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/scalpreading.h"

#include <QRect>

namespace stipple {

/// A mapping, asked once every few pixels and interpolated between: alignments bend slowly.
class SpotGrid
{
public:
    SpotGrid(const SpotMapping &mapping, int width, int height);

    /// Where a pixel of the first photo lies in the other; nothing where that is not known.
    [[nodiscard]] std::optional<QPointF> at(int x, int y) const;

private:
    Mask m_known;
    Grid<QPointF> m_nodes;
};

/// What bounds everything that is 1 in the mask.
[[nodiscard]] QRect boundsOf(const Mask &mask);

/// Where either is 1; both have the same size, or the second is empty.
[[nodiscard]] Mask unitedMask(const Mask &first, const Mask &second);

} // namespace stipple
