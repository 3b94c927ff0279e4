// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/alignment.h"

#include <opencv2/core.hpp>

#include <vector>

namespace stipple::vision {

/// A square of the first picture and where the second has it, beyond what is known already.
struct Tile
{
    cv::Point2d centre;  ///< in the first picture, between pixel centres
    cv::Point2d shift;   ///< pixels
    double likeness = 0; ///< normalised cross-correlation at the shift, −1…1
};

/// Every tile inside the mask, looked for up to `reach` pixels away. `second` has been brought onto
/// `first`.
[[nodiscard]] std::vector<Tile> tilesOf(const cv::Mat &first, const cv::Mat &mask,
                                        const cv::Mat &second, int reach);

/// What is smooth in the tiles' shifts, and how many tiles agree with it.
struct Bend
{
    Quartic across{};
    Quartic down{};
    int agreeing = 0;
};

/// `centre` and `radii` make places of pixels, as in Alignment.
[[nodiscard]] Bend bendOf(const std::vector<Tile> &tiles, cv::Point2d centre, cv::Point2d radii);

/// The shift of a bend at a point.
[[nodiscard]] cv::Point2d shiftAt(const Bend &bend, cv::Point2d point, cv::Point2d centre,
                                  cv::Point2d radii);

} // namespace stipple::vision
