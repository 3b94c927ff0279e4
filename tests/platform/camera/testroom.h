// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/capturekit.h"

#include <QImage>
#include <QList>
#include <QPluginLoader>
#include <QTemporaryDir>

#include <utility>

namespace stipple {

/// A room in which cameras are plugged in and out, seen through the library the app loads.
class TestRoom
{
public:
    /// Before the application is made: GStreamer reads the environment once.
    static void prepare();

    TestRoom() = default;
    TestRoom(const TestRoom &) = delete;
    TestRoom &operator=(const TestRoom &) = delete;
    /// Every camera is unplugged.
    ~TestRoom();

    /// `source` is what gst-launch would be given. Two cameras of one name look at different ones.
    void plug(const QString &name, const QString &source);
    /// Every camera of that name, or the one that looks at `source`.
    void unplug(const QString &name, const QString &source = {});
    /// Whatever lies in the folders where a program leaves files.
    [[nodiscard]] QStringList leftovers() const;

    [[nodiscard]] CaptureKit *kit();

private:
    void write() const;

    QList<std::pair<QString, QString>> m_cameras; ///< name and source
    QPluginLoader m_loader{QStringLiteral(STIPPLE_KIT)};
};

/// Remembers what it sees.
class Onlooker : public Camera::Viewer
{
public:
    int changes = 0;
    int previews = 0;
    int failures = 0;
    QImage preview;
    QList<QImage> photos;

    void cameraChanged() override { ++changes; }
    void previewArrived(const QImage &image) override
    {
        preview = image;
        ++previews;
    }
    void photoArrived(const QImage &image) override { photos.append(image); }
    void photoFailed() override { ++failures; }
};

} // namespace stipple
