// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/camera.h"
#include "platform/multimedia/cameras.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QVideoFrame>

#include <functional>
#include <memory>

namespace stipple {

class Viewfinder;

/// Cameras by Qt Multimedia. Frames are made into pictures outside the thread of the screens: a
/// camera of Qt 6.4 on GStreamer dies without a word when that thread stands still for 0.3 s.
class QtCamera : public QObject, public Camera
{
    Q_OBJECT

public:
    /// `cameras` must outlive it.
    explicit QtCamera(Cameras &cameras);
    ~QtCamera() override;

    void start(Viewer &viewer) override;
    void stop() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QList<CameraDevice> devices() const override { return m_cameras.devices(); }
    [[nodiscard]] CameraDevice current() const override;
    void choose(const QString &name) override;
    void takePhoto() override;

private:
    void look();
    void lookAgain();
    void letGo();
    void putDown();
    void noticeCameras();
    void receiveFrame(const QVideoFrame &frame);
    void receivePhoto(const QVideoFrame &photo);
    void failPhoto();
    void become(State state);
    void convert(const QVideoFrame &frame, int mostSide, std::function<void(const QImage &)> done);

    Cameras &m_cameras;
    QString m_chosen;
    State m_state = State::Off;
    Viewer *m_viewer = nullptr;
    std::unique_ptr<Viewfinder> m_finder;
    QThreadPool m_pool;
    QTimer m_frameDue;
    QTimer m_photoDue;
    int m_looks = 0; ///< in a row, without a single frame
    bool m_isConverting = false;
    bool m_isPhotoOwed = false;
};

} // namespace stipple
