// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

namespace stipple {

/// A pixel beside a straight edge between dark and white.
struct EdgeSample
{
    double distance = 0; ///< of its middle from the edge, pixels; above 0 is the white side
    double light = 0;    ///< linear
};

/// An edge that was blurred by a Gaussian.
struct GaussianEdge
{
    double dark = 0;
    double white = 1; ///< as bright as it would be if nothing were saturated
    double place = 0; ///< of the edge, pixels
    double sigma = 1; ///< pixels
};

/// From where on light may be cut off: a channel is full at 1.
inline constexpr double mostUnsaturatedLight = 0.93;

/// The edge that fits best, by least squares from `start` (the slanted edge of ISO 12233, which
/// looks between pixels without interpolating them). Samples that are saturated, as they should be,
/// do not count. The least sigma is 0.2: what is sharper cannot be told. Nothing when it does not
/// settle or fits no edge.
[[nodiscard]] std::optional<GaussianEdge> fittedEdge(const std::vector<EdgeSample> &samples,
                                                     const GaussianEdge &start);

} // namespace stipple
