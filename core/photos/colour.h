// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace stipple {

/// Linear light in the primaries of sRGB, each 0 to 1 (more when light has been scaled up).
struct LinearRgb
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// CIE 1976 L*a*b* against the white of sRGB (D65, 2° observer). `l` is 0 to 100.
struct Lab
{
    double l = 0;
    double a = 0;
    double b = 0;
};

/// One channel of an sRGB picture, 0 to 255, as linear light, and back (IEC 61966-2-1). What lies
/// outside 0 to 1 becomes 0 or 255.
[[nodiscard]] double linearFromSrgb(std::uint8_t value);
[[nodiscard]] std::uint8_t srgbFromLinear(double light);

/// Relative luminance, 0 to 1: the Y of sRGB's own matrix.
[[nodiscard]] double luminance(const LinearRgb &colour);

/// CIE 15:2004, with the exact fractions 216/24389 and 24389/27.
[[nodiscard]] Lab labFromLinear(const LinearRgb &colour);

} // namespace stipple
