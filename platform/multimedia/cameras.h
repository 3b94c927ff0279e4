// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/camera.h"

#include <QCameraDevice>
#include <QHash>
#include <QMediaDevices>
#include <QObject>

#include <optional>

namespace stipple {

/// The cameras of the device, each once, from the first time that somebody asks until the app ends.
///
/// Qt 6.4 on GStreamer lists a camera a second time soon after the start, and keeps one of the two
/// when it is unplugged. So a camera is known by its name, it is gone when it is listed less often
/// than before, and the one listed last is the one that works. Whoever came later could not tell.
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
    struct Seen
    {
        qsizetype times = 0;
        bool isGone = false;
    };

    void update();

    QMediaDevices m_system;
    QHash<QString, Seen> m_seen;
    QList<QCameraDevice> m_present;
};

/// Which way a camera looks: as the system says or, where it does not, by its name; one that is
/// not called a back or rear camera is a webcam and faces the person.
[[nodiscard]] CameraDevice::Facing facingOf(QCameraDevice::Position position, const QString &name);

} // namespace stipple
