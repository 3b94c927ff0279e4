// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/capture/lean.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stipple {

namespace {

constexpr double degree = 180 / std::numbers::pi;

/// How far the camera looks down for a view, in degrees; nothing where it does not matter.
std::optional<double> downwardFor(View view)
{
    switch (view) {
    case View::Top:
        return 90;
    case View::Crown:
        return 45;
    case View::CloseUp:
        return std::nullopt;
    default:
        return 0;
    }
}

} // namespace

std::optional<Lean> leanFor(View view, CameraDevice::Facing facing, const Upward &up)
{
    const auto downward = downwardFor(view);
    if (!downward)
        return std::nullopt;
    // A camera at the back looks down when the screen turns up, one at the front the other way.
    const double side = facing == CameraDevice::Facing::Away ? 1 : -1;
    const double wanted = *downward / degree;
    const double along = up.y * std::cos(wanted) + side * up.z * std::sin(wanted);
    const double looked = std::atan2(side * up.z, up.y) * degree;
    // Turned on its side the device has no upper edge to speak of.
    const bool hasEdge = std::hypot(up.y, up.z) > .2;
    return Lean{.degrees = std::acos(std::clamp(along, -1.0, 1.0)) * degree,
                .forward = hasEdge ? std::remainder(looked - *downward, 360.0) * side : 0};
}

} // namespace stipple
