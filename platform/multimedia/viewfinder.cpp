// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/viewfinder.h"

#include <chrono>

namespace stipple {

using namespace std::chrono_literals;

Viewfinder::Viewfinder(const QCameraDevice &device)
    : m_camera(device)
{
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &Viewfinder::framed);
    connect(&m_capture, &QImageCapture::imageAvailable, this,
            [this](int, const QVideoFrame &photo) {
                if (std::exchange(m_isOwed, false))
                    Q_EMIT photographed(photo);
            });
    connect(&m_capture, &QImageCapture::errorOccurred, this, [this] {
        if (std::exchange(m_isOwed, false))
            Q_EMIT failed();
    });
    connect(&m_capture, &QImageCapture::readyForCaptureChanged, this, [this] {
        if (m_isWaiting)
            capture();
    });
    // Qt 6.4 on GStreamer forgets a photo that is asked for while the one before is still on its
    // way through the pipeline, and is ready for the next as if nothing had been asked.
    m_again.setInterval(1s);
    connect(&m_again, &QTimer::timeout, this, &Viewfinder::capture);
    connect(&m_camera, &QCamera::errorOccurred, this, [this](QCamera::Error error) {
        if (error != QCamera::NoError)
            Q_EMIT broke();
    });
    // The camera last: with Qt 6.4 on GStreamer every sixth preview freezes otherwise.
    m_session.setVideoSink(&m_sink);
    m_session.setImageCapture(&m_capture);
    m_camera.start();
    m_session.setCamera(&m_camera);
}

void Viewfinder::photograph()
{
    m_isOwed = true;
    capture();
}

void Viewfinder::capture()
{
    m_again.stop();
    m_isWaiting = m_isOwed && !m_capture.isReadyForCapture();
    if (!m_isOwed || m_isWaiting)
        return;
    m_again.start();
    m_capture.capture();
}

} // namespace stipple
