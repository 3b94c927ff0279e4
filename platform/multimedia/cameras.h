// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/camera.h"
#include "platform/multimedia/cameralist.h"

#include <QCameraDevice>
#include <QMediaDevices>
#include <QObject>

#include <optional>

namespace stipple {

/// The cameras of the device, each once, from the first time that somebody asks until the app ends:
/// whoever came later could not tell which listings are one camera (see CameraList).
class Cameras : public QObject
{
    Q_OBJECT

public:
    Cameras();

    [[nodiscard]] QList<CameraDevice> devices() const;
    [[nodiscard]] std::optional<QCameraDevice> find(const QString &name) const;

Q_SIGNALS:
    /// Something came or went.
    void changed();

private:
    /// A camera under the name it has here.
    struct Present
    {
        QString name;
        QCameraDevice device;

        friend bool operator==(const Present &, const Present &) = default;
    };

    void update();

    QMediaDevices m_system;
    CameraList m_list;
    QList<Present> m_present;
};

/// Which way a camera looks: as the system says or, where it does not, by its name; one that is
/// not called a back or rear camera is a webcam and faces the person.
[[nodiscard]] CameraDevice::Facing facingOf(QCameraDevice::Position position, const QString &name);

} // namespace stipple
