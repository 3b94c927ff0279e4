// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/ciede2000.h"

#include <cmath>
#include <numbers>

namespace stipple {

namespace {

constexpr double degree = std::numbers::pi / 180.0;

/// How much a chroma counts against 25, by its seventh power: a term of both G and R_C.
double chromaShare(double chroma)
{
    const double seventh = std::pow(chroma, 7.0);
    return std::sqrt(seventh / (seventh + std::pow(25.0, 7.0)));
}

struct Polar
{
    double chroma = 0;
    double hue = 0; ///< degrees, 0 to 360
};

Polar polar(double a, double b)
{
    if (a == 0.0 && b == 0.0)
        return {};
    const double hue = std::atan2(b, a) / degree;
    return {.chroma = std::hypot(a, b), .hue = hue < 0 ? hue + 360.0 : hue};
}

/// From the first hue to the second the short way round, in degrees.
double hueStep(const Polar &first, const Polar &second)
{
    if (first.chroma * second.chroma == 0.0)
        return 0.0;
    const double step = second.hue - first.hue;
    if (step > 180.0)
        return step - 360.0;
    return step < -180.0 ? step + 360.0 : step;
}

double meanHue(const Polar &first, const Polar &second)
{
    const double sum = first.hue + second.hue;
    if (first.chroma * second.chroma == 0.0)
        return sum;
    if (std::abs(first.hue - second.hue) <= 180.0)
        return sum / 2.0;
    return sum < 360.0 ? (sum + 360.0) / 2.0 : (sum - 360.0) / 2.0;
}

} // namespace

double ciede2000(const Lab &first, const Lab &second)
{
    const double plainMean = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2.0;
    const double stretch = 1.0 + 0.5 * (1.0 - chromaShare(plainMean));
    const Polar one = polar(stretch * first.a, first.b);
    const Polar two = polar(stretch * second.a, second.b);

    const double lightness = second.l - first.l;
    const double chroma = two.chroma - one.chroma;
    const double hue =
        2.0 * std::sqrt(one.chroma * two.chroma) * std::sin(hueStep(one, two) / 2.0 * degree);

    const double meanChroma = (one.chroma + two.chroma) / 2.0;
    const double mean = meanHue(one, two);
    const double t = 1.0 - 0.17 * std::cos((mean - 30.0) * degree) +
                     0.24 * std::cos(2.0 * mean * degree) +
                     0.32 * std::cos((3.0 * mean + 6.0) * degree) -
                     0.20 * std::cos((4.0 * mean - 63.0) * degree);
    const double fromMiddle = std::pow((first.l + second.l) / 2.0 - 50.0, 2.0);
    const double byLightness =
        lightness / (1.0 + 0.015 * fromMiddle / std::sqrt(20.0 + fromMiddle));
    const double byChroma = chroma / (1.0 + 0.045 * meanChroma);
    const double byHue = hue / (1.0 + 0.015 * meanChroma * t);
    const double turn = 60.0 * std::exp(-std::pow((mean - 275.0) / 25.0, 2.0));
    const double crossed = -2.0 * chromaShare(meanChroma) * std::sin(turn * degree);
    return std::sqrt(byLightness * byLightness + byChroma * byChroma + byHue * byHue +
                     crossed * byChroma * byHue);
}

} // namespace stipple
