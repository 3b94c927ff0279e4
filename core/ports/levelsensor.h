// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

namespace stipple {

/// Where up is, seen from the device: a vector of length 1. x runs along the screen to the right, y
/// along it upwards, z out of it towards whoever looks at it. Held upright a phone says (0, 1, 0),
/// on a table with its screen up (0, 0, 1).
struct Upward
{
    double x = 0;
    double y = 0;
    double z = 0;
};

/// How the device is held.
class LevelSensor
{
public:
    LevelSensor() = default;
    LevelSensor(const LevelSensor &) = delete;
    LevelSensor &operator=(const LevelSensor &) = delete;
    virtual ~LevelSensor() = default;

    /// Tells `heard` where up is, again and again, from the event loop; nothing ever where there is
    /// no sensor. A device that falls or is shaken says nothing meanwhile.
    virtual void start(std::function<void(const Upward &)> heard) = 0;
    virtual void stop() = 0;
};

} // namespace stipple
