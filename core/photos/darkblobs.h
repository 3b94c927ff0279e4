// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/plane.h"

#include <QPointF>

#include <array>
#include <vector>

namespace stipple {

/// Dark pixels that hang together, and the quadrangle that fits around them.
struct Blob
{
    double area = 0; ///< pixels
    QPointF centre;
    double light = 0;               ///< mean of its pixels
    std::array<QPointF, 4> corners; ///< in turn
    double squareness = 0; ///< the smaller of its area and that of the quadrangle by the larger
};

/// All blobs darker than `threshold` that do not touch the border.
[[nodiscard]] std::vector<Blob> darkBlobs(const Plane &light, float threshold);

} // namespace stipple
