// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/qtlevelsensor.h"

#include <cmath>

namespace stipple {

namespace {

constexpr double standing = 9.81; // m/s², standard gravity
constexpr double calm = 2;        // m/s² more or less: a hand that aims, not one that moves
constexpr int perSecond = 15;

} // namespace

std::optional<Upward> upwardFrom(double x, double y, double z)
{
    const double length = std::hypot(x, y, z);
    if (std::abs(length - standing) > calm)
        return std::nullopt;
    return Upward{.x = x / length, .y = y / length, .z = z / length};
}

QtLevelSensor::QtLevelSensor()
{
    m_sensor.setDataRate(perSecond);
    QObject::connect(&m_sensor, &QSensor::readingChanged, &m_sensor, [this] {
        const auto *reading = m_sensor.reading();
        const auto up = upwardFrom(reading->x(), reading->y(), reading->z());
        if (up && m_heard)
            m_heard(*up);
    });
}

void QtLevelSensor::start(std::function<void(const Upward &)> heard)
{
    // Qt brings a sensor that is none, for trying things out.
    if (!m_sensor.connectToBackend() || m_sensor.identifier().startsWith("dummy"))
        return;
    m_heard = std::move(heard);
    m_sensor.start();
}

void QtLevelSensor::stop()
{
    m_sensor.stop();
    m_heard = {};
}

} // namespace stipple
