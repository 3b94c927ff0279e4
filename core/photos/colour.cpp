// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/colour.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stipple {

namespace {

std::array<double, 256> linearTable()
{
    std::array<double, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double value = static_cast<double>(i) / 255.0;
        table.at(i) = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    return table;
}

double labCurve(double ratio)
{
    return ratio > 216.0 / 24389.0 ? std::cbrt(ratio) : (24389.0 / 27.0 * ratio + 16.0) / 116.0;
}

} // namespace

double linearFromSrgb(std::uint8_t value)
{
    static const auto table = linearTable();
    return table.at(value);
}

std::uint8_t srgbFromLinear(double light)
{
    const double kept = std::clamp(light, 0.0, 1.0);
    const double value =
        kept <= 0.0031308 ? kept * 12.92 : 1.055 * std::pow(kept, 1.0 / 2.4) - 0.055;
    return static_cast<std::uint8_t>(std::lround(value * 255.0));
}

double luminance(const LinearRgb &colour)
{
    return 0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue;
}

Lab labFromLinear(const LinearRgb &colour)
{
    // Rows of the matrix of IEC 61966-2-1; divided by their sums, so that white is exactly white.
    constexpr double xWhite = 0.4124 + 0.3576 + 0.1805;
    constexpr double zWhite = 0.0193 + 0.1192 + 0.9505;
    const double x = 0.4124 * colour.red + 0.3576 * colour.green + 0.1805 * colour.blue;
    const double z = 0.0193 * colour.red + 0.1192 * colour.green + 0.9505 * colour.blue;
    const double fx = labCurve(x / xWhite);
    const double fy = labCurve(luminance(colour));
    const double fz = labCurve(z / zWhite);
    return {.l = 116.0 * fy - 16.0, .a = 500.0 * (fx - fy), .b = 200.0 * (fy - fz)};
}

} // namespace stipple
