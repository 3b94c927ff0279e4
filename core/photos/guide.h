// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace stipple {

/// Where the head stands in an upright photo: the ellipse that is drawn over the camera's picture.
/// Nothing outside is looked at, for a room has more detail than a head.
///
/// In fractions of the photo's width (x) and height (y), 0 at the left and at the top.
struct Guide
{
    double centreX = 0.5;
    double centreY = 0.5;
    double radiusX = 0.38;
    double radiusY = 0.36;

    [[nodiscard]] bool contains(double x, double y) const
    {
        const double across = (x - centreX) / radiusX;
        const double down = (y - centreY) / radiusY;
        return across * across + down * down <= 1;
    }

    /// The same ellipse with radii of `part` times the length.
    [[nodiscard]] Guide inner(double part) const
    {
        return {centreX, centreY, part * radiusX, part * radiusY};
    }

    /// The same place in a frame that lies on its side.
    [[nodiscard]] Guide transposed() const { return {centreY, centreX, radiusY, radiusX}; }

    friend bool operator==(const Guide &, const Guide &) = default;
};

} // namespace stipple
