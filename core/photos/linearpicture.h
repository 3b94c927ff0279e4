// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/mask.h"
#include "core/photos/plane.h"

class QImage;
class QRect;

namespace stipple {

/// A part of a photo as linear light in the primaries of sRGB, 0 to 1 in each channel.
struct LinearPicture
{
    int left = 0; ///< of the part in the photo, pixels
    int top = 0;
    Plane red;
    Plane green;
    Plane blue;

    [[nodiscard]] int width() const { return red.width; }
    [[nodiscard]] int height() const { return red.height; }
};

/// `part` of an sRGB image, which is what sanitised photos are; what lies outside the image is left
/// out. Empty for an empty part.
[[nodiscard]] LinearPicture linearPicture(const QImage &image, const QRect &part);
[[nodiscard]] LinearPicture linearPicture(const QImage &image);

/// The relative luminance of every pixel.
[[nodiscard]] Plane luminance(const LinearPicture &picture);

} // namespace stipple
