// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photo.h"
#include "core/ports/camera.h"
#include "core/ports/levelsensor.h"

#include <optional>

namespace stipple {

/// How far a device is from the way it should be held.
struct Lean
{
    double degrees = 0; ///< the whole angle, 0 to 180
    double forward = 0; ///< of it, how far the upper edge leans away from the person, in degrees
};

/// Level views are taken with the device upright, the top with the camera looking straight down,
/// the crown halfway between. A close-up follows the skin: nothing. The gates of core/photos say
/// how many degrees are good and how many can still be aligned.
[[nodiscard]] std::optional<Lean> leanFor(View view, CameraDevice::Facing facing, const Upward &up);

} // namespace stipple
