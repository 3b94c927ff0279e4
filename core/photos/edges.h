// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/plane.h"

#include <QPointF>

#include <array>
#include <optional>

namespace stipple {

/// A dark square on white, to a fraction of a pixel.
struct MeasuredSquare
{
    std::array<QPointF, 4> corners;
    double blur = 0; ///< σ of its edges, pixels
};

/// From corners that are right within a few pixels. Each side is laid where light is halfway
/// between dark and white; the blur is that of the Gaussian edges that fit best (fittedEdge), so
/// that paper brighter than the camera can tell does not look sharper. Nothing where a side is no
/// such edge.
[[nodiscard]] std::optional<MeasuredSquare> measuredSquare(const Plane &light,
                                                           const std::array<QPointF, 4> &corners);

} // namespace stipple
