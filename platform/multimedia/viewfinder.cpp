// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/viewfinder.h"

namespace stipple {

Viewfinder::Viewfinder(const QCameraDevice &device)
    : m_camera(device)
{
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &Viewfinder::framed);
    connect(&m_capture, &QImageCapture::imageAvailable, this,
            [this](int, const QVideoFrame &photo) { Q_EMIT photographed(photo); });
    connect(&m_capture, &QImageCapture::errorOccurred, this, &Viewfinder::failed);
    connect(&m_capture, &QImageCapture::readyForCaptureChanged, this, [this](bool isReady) {
        if (isReady && m_isWished)
            photograph();
    });
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
    m_isWished = !m_capture.isReadyForCapture();
    if (!m_isWished)
        m_capture.capture();
}

} // namespace stipple
