// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/cameras.h"

#include <algorithm>
#include <utility>

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
    QList<CameraList::Listing> listings;
    for (const auto &device : listed)
        listings.append({.id = device.id(), .name = device.description()});
    m_list.update(listings);

    QList<Present> present;
    const auto known = m_list.present();
    for (const auto &camera : known) {
        const auto device =
            std::find_if(listed.cbegin(), listed.cend(),
                         [&](const QCameraDevice &each) { return each.id() == camera.id; });
        if (device != listed.cend())
            present.append({.name = camera.name, .device = *device});
    }
    if (std::exchange(m_present, present) != present)
        Q_EMIT changed();
}

QList<CameraDevice> Cameras::devices() const
{
    QList<CameraDevice> devices;
    for (const auto &[name, device] : m_present)
        devices.append({.name = name, .facing = facingOf(device.position(), device.description())});
    return devices;
}

std::optional<QCameraDevice> Cameras::find(const QString &name) const
{
    for (const auto &[known, device] : m_present) {
        if (known == name)
            return device;
    }
    return std::nullopt;
}

} // namespace stipple
