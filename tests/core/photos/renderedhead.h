// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPointF>
#include <QSize>

#include <array>
#include <optional>
#include <vector>

/// Heads that never lived: an ellipsoid of skin with dots in space, seen by a pinhole camera before
/// a cluttered room. Same numbers, same picture; where a point of one picture lies in another is
/// known exactly. Lengths in millimetres, angles in degrees.
namespace renderedhead {

using Vector = std::array<double, 3>;

struct Dot
{
    Vector centre;
    Vector normal;
    double sigma = 0;    ///< of its Gaussian
    double strength = 0; ///< of the light, how much it takes away at its centre
};

/// One person's scalp.
struct Head
{
    explicit Head(quint32 number, double pitch = 1.25);

    quint32 seed;
    std::vector<Dot> dots;
};

/// From where. All zero: straight from above, the head filling the guide.
struct View
{
    double yaw = 0;
    double pitch = 0;
    double roll = 0;
    double nearer = 1; ///< how many times larger the head appears, by coming nearer
    double shiftX = 0; ///< of the picture's width
    double shiftY = 0; ///< of the picture's height
};

/// What else differs between two photos of one head.
struct Look
{
    quint32 seed = 1; ///< of noise, of the lost dots, of where the room stands
    double lost = 0;  ///< share of dots that are gone
    double faded = 0; ///< share of its strength that every dot has lost
    double width = 1; ///< how many times wider every dot has become
    Vector light = {0.2, -0.3, 0.93};
    double gradient = 0; ///< of brightness from left to right, relative
    double exposure = 1;
    Vector lamp = {1, 1, 1}; ///< gains of red, green and blue
    double glare = 0;        ///< of a mirrored lamp, relative to white
    double noise = 1.5;      ///< sigma, in codes of 0…255
    double blur = 0.6;       ///< sigma, in pixels
    int jpegQuality = 90;
    int clutter = 1; ///< which room
};

/// Longer side 1440, as photos are compared; upright.
inline constexpr QSize usualSize(1080, 1440);

/// A photo of a head, as it comes back from a JPEG.
[[nodiscard]] QImage photographed(const Head &head, const View &view, const Look &look,
                                  QSize size = usualSize);

/// Where the skin at a point of the first picture lies in the second, in pixels; nothing when
/// either does not see it.
[[nodiscard]] std::optional<QPointF> counterpart(const View &first, const View &second,
                                                 QPointF point, QSize size = usualSize);

} // namespace renderedhead
