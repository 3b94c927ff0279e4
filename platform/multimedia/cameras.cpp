// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/cameras.h"

namespace stipple {

using namespace Qt::StringLiterals;

CameraDevice::Facing facingOf(QCameraDevice::Position position, const QString &name)
{
    const auto says = [&name](QLatin1StringView word) {
        return name.contains(word, Qt::CaseInsensitive);
    };
    const bool isAway =
        position == QCameraDevice::BackFace ||
        (position == QCameraDevice::UnspecifiedPosition && (says("back"_L1) || says("rear"_L1)));
    return isAway ? CameraDevice::Facing::Away : CameraDevice::Facing::Person;
}

Cameras::Cameras()
{
    // Asked once before anybody listens: Qt 6.4 on GStreamer waits for itself otherwise.
    update();
    connect(&m_system, &QMediaDevices::videoInputsChanged, this, &Cameras::update,
            Qt::QueuedConnection);
}

void Cameras::update()
{
    const auto listed = QMediaDevices::videoInputs();
    QHash<QString, qsizetype> times;
    for (const auto &device : listed)
        ++times[device.description()];

    QHash<QString, Seen> seen;
    QList<QCameraDevice> present;
    for (auto device = listed.crbegin(); device != listed.crend(); ++device) {
        const auto name = device->description();
        if (seen.contains(name))
            continue;
        const auto before = m_seen.value(name);
        const auto now = times.value(name);
        const bool isGone = now == before.times ? before.isGone : now < before.times;
        seen.insert(name, {.times = now, .isGone = isGone});
        if (!isGone)
            present.prepend(*device);
    }
    m_seen = seen;
    if (std::exchange(m_present, present) != present)
        Q_EMIT changed();
}

QList<CameraDevice> Cameras::devices() const
{
    QList<CameraDevice> devices;
    for (const auto &device : m_present)
        devices.append({.name = device.description(),
                        .facing = facingOf(device.position(), device.description())});
    return devices;
}

std::optional<QCameraDevice> Cameras::find(const QString &name) const
{
    for (const auto &device : m_present) {
        if (device.description() == name)
            return device;
    }
    return std::nullopt;
}

} // namespace stipple
