// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/levelsensor.h"

#include <QAccelerometer>

namespace stipple {

/// Up is where the device is held up against: what its accelerometer feels at rest.
class QtLevelSensor : public LevelSensor
{
public:
    QtLevelSensor();

    void start(std::function<void(const Upward &)> heard) override;
    void stop() override;

private:
    QAccelerometer m_sensor;
    std::function<void(const Upward &)> m_heard;
};

/// The direction of what is felt (m/s²); nothing while the device is moved so hard that this is
/// not up.
[[nodiscard]] std::optional<Upward> upwardFrom(double x, double y, double z);

} // namespace stipple
