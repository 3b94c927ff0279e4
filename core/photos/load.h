// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/change.h"
#include "core/photos/scalpreading.h"

namespace stipple {

/// How much light ink takes, as a share of what it took (photos.md 3, A4).
struct LoadChange
{
    double first = 0;  ///< share of light taken by ink, 0 to 1
    double second = 0; ///< the same in the second photo
    double fading = 0; ///< per cent of the first; negative when there is more ink now
    Change change = Change::None;
};

/// The load of the treated region without what an untreated patch has of itself: stubble and
/// texture. Without such a patch, that of the treated region alone.
[[nodiscard]] double inkLoad(const ScalpReading &reading);

/// A change is possible from so many points of fading on (photos.md 5, bar 4), and marked from
/// twice as many (a starting value).
constexpr double fadingBarSameCamera = 15.0;
constexpr double fadingBarOtherCamera = 20.0;

/// NoUntreatedPatch without one in both photos, LoadTooLow when the first photo has less ink than
/// leastLoadForTint, RegionTooSmall when nothing treated was seen. More ink than before is no
/// fading: Change::None.
[[nodiscard]] Measured<LoadChange> loadChange(const ScalpReading &first, const ScalpReading &second,
                                              Cameras cameras);

} // namespace stipple
