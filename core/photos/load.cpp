// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/load.h"

#include "core/photos/tint.h"

#include <algorithm>

namespace stipple {

double inkLoad(const ScalpReading &reading)
{
    return reading.treated.load - reading.untreated.load;
}

Measured<LoadChange> loadChange(const ScalpReading &first, const ScalpReading &second,
                                Cameras cameras)
{
    if (first.treated.pixels == 0 || second.treated.pixels == 0)
        return NotComparable::RegionTooSmall;
    if (first.untreated.pixels == 0 || second.untreated.pixels == 0)
        return NotComparable::NoUntreatedPatch;
    LoadChange load{.first = inkLoad(first), .second = inkLoad(second)};
    if (load.first < leastLoadForTint)
        return NotComparable::LoadTooLow;

    load.fading = 100.0 * (1.0 - load.second / load.first);
    const double bar = cameras == Cameras::Same ? fadingBarSameCamera : fadingBarOtherCamera;
    if (load.fading >= 2 * bar)
        load.change = Change::Marked;
    else if (load.fading >= bar)
        load.change = Change::Possible;
    return load;
}

} // namespace stipple
