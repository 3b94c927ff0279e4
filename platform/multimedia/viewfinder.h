// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCamera>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QObject>
#include <QTimer>
#include <QVideoFrame>
#include <QVideoSink>

namespace stipple {

/// One look through one camera, from being made to being thrown away. When no frame comes, a new
/// one has to be made: Qt 6.4 on GStreamer cannot start a camera again that got stuck.
class Viewfinder : public QObject
{
    Q_OBJECT

public:
    explicit Viewfinder(const QCameraDevice &device);

    /// Answered by `photographed` or `failed`; photos stay in memory.
    void photograph();

Q_SIGNALS:
    void framed(const QVideoFrame &frame);
    void photographed(const QVideoFrame &photo);
    /// There will be no photo.
    void failed();
    /// The camera says that it does not work.
    void broke();

private:
    void capture();

    QVideoSink m_sink;
    QImageCapture m_capture;
    QMediaCaptureSession m_session;
    QCamera m_camera;
    QTimer m_again;
    bool m_isOwed = false;
    bool m_isWaiting = false; ///< for the camera to be ready
};

} // namespace stipple
