// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/redness.h"

#include <cmath>
#include <numbers>

namespace stipple {

double erythemaIndex(const LinearRgb &bareSkin)
{
    return 100.0 * std::log10(bareSkin.red / bareSkin.green);
}

std::optional<double> typologyAngle(const LinearRgb &bareSkin)
{
    const auto lab = labFromLinear(bareSkin);
    if (lab.b == 0.0)
        return {};
    return std::atan((lab.l - 50.0) / lab.b) * 180.0 / std::numbers::pi;
}

Measured<RednessChange> rednessChange(const ScalpReading &first, const ScalpReading &second)
{
    if (first.treated.barePixels == 0 || second.treated.barePixels == 0)
        return NotComparable::RegionTooSmall;
    if (first.untreated.barePixels == 0 || second.untreated.barePixels == 0)
        return NotComparable::NoUntreatedPatch;

    const auto difference = [](const ScalpReading &reading) {
        return erythemaIndex(reading.treated.bareSkin) - erythemaIndex(reading.untreated.bareSkin);
    };
    RednessChange redness{.first = difference(first), .second = difference(second)};
    redness.delta = redness.second - redness.first;
    if (redness.delta >= 2 * rednessBar)
        redness.change = Change::Marked;
    else if (redness.delta >= rednessBar)
        redness.change = Change::Possible;
    return redness;
}

} // namespace stipple
