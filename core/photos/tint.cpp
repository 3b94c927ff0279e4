// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/tint.h"

#include "core/photos/ciede2000.h"
#include "core/photos/inkcontrast.h"
#include "core/photos/load.h"

#include <algorithm>
#include <cmath>

namespace stipple {

namespace {

/// Linear light of the skin on which pigments are compared, and how much of its luminance they
/// take (photos.md 3, A3).
constexpr LinearRgb standardSkin{.red = 0.55, .green = 0.38, .blue = 0.28};
constexpr double standardDeficit = 0.5;

} // namespace

Lab pigmentColour(const LinearRgb &deficit)
{
    const double lost =
        luminance({standardSkin.red * deficit.red, standardSkin.green * deficit.green,
                   standardSkin.blue * deficit.blue});
    if (lost <= 0)
        return labFromLinear(standardSkin);
    const double strength = standardDeficit * luminance(standardSkin) / lost;
    const auto left = [&](double skin, double share) {
        return std::max(0.0, skin * (1.0 - strength * share));
    };
    return labFromLinear({left(standardSkin.red, deficit.red),
                          left(standardSkin.green, deficit.green),
                          left(standardSkin.blue, deficit.blue)});
}

Measured<TintChange> tintChange(const ScalpReading &first, const ScalpReading &second,
                                Cameras cameras)
{
    if (std::min(first.pxPerMm, second.pxPerMm) < leastPxPerMmForTint)
        return NotComparable::TooFewPixelsPerMm;
    if (first.treated.pixels == 0 || second.treated.pixels == 0)
        return NotComparable::RegionTooSmall;
    if (std::min(inkLoad(first), inkLoad(second)) < leastLoadForTint)
        return NotComparable::LoadTooLow;
    const auto inks = inkContrasts(first.contrasts, second.contrasts);
    if (!inks)
        return NotComparable::RegionTooSmall;

    const auto before = pigmentColour(inks->first);
    const auto after = pigmentColour(inks->second);
    const auto &bars = cameras == Cameras::Same ? tintBarsSameCamera : tintBarsOtherCamera;
    TintChange tint{.seen = ciede2000(before, after)};
    // Independent errors add up in squares.
    tint.deltaE00 = std::sqrt(std::max(0.0, tint.seen * tint.seen - tintNoise * tintNoise));
    const double beyond = tint.seen > 0 ? tint.deltaE00 / tint.seen : 0.0;
    tint.deltaA = beyond * (after.a - before.a);
    tint.deltaB = beyond * (after.b - before.b);
    if (tint.deltaE00 > bars.marked)
        tint.change = Change::Marked;
    else if (tint.deltaE00 >= bars.possible)
        tint.change = Change::Possible;
    return tint;
}

} // namespace stipple
