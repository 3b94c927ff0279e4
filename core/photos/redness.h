// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/change.h"
#include "core/photos/scalpreading.h"

#include <optional>

namespace stipple {

/// How much redder treated skin has become than untreated skin beside it (photos.md 3, A7).
struct RednessChange
{
    double first = 0;  ///< erythema index of treated minus untreated skin
    double second = 0; ///< the same in the second photo
    double delta = 0;  ///< second − first; positive is redder
    Change change = Change::None;
};

/// 100 · log10(red / green) of bare skin.
[[nodiscard]] double erythemaIndex(const LinearRgb &bareSkin);

/// The individual typology angle, in degrees: light skin is above 41, dark below 10. It only sorts
/// results for validation; nothing where b* is 0.
[[nodiscard]] std::optional<double> typologyAngle(const LinearRgb &bareSkin);

/// A change is possible from there on (photos.md 5, bar 7), and marked from twice as much (a
/// starting value).
constexpr double rednessBar = 2.5;

/// NoUntreatedPatch or RegionTooSmall without bare skin of both kinds in both photos. Paler than
/// before is no redness: Change::None.
[[nodiscard]] Measured<RednessChange> rednessChange(const ScalpReading &first,
                                                    const ScalpReading &second);

} // namespace stipple
