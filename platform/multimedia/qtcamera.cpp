// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/qtcamera.h"

#include "platform/multimedia/camerapermission.h"
#include "platform/multimedia/uprightframe.h"
#include "platform/multimedia/viewfinder.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <chrono>
#include <limits>

namespace stipple {

namespace {

using namespace std::chrono_literals;

// A camera that is asked for the first time may take a second; each new try gets more patience,
// for machines that are busy.
constexpr auto frameDue = 1500ms;
constexpr auto photoDue = 6s;
constexpr int mostLooks = 3;

} // namespace

QtCamera::QtCamera(Cameras &cameras)
    : m_cameras(cameras)
{
    connect(&m_cameras, &Cameras::changed, this, &QtCamera::noticeCameras);
    m_pool.setMaxThreadCount(2); // a photo does not wait for the preview
    m_frameDue.setSingleShot(true);
    connect(&m_frameDue, &QTimer::timeout, this, &QtCamera::lookAgain);
    m_photoDue.setSingleShot(true);
    m_photoDue.setInterval(photoDue);
    connect(&m_photoDue, &QTimer::timeout, this, &QtCamera::failPhoto);
}

QtCamera::~QtCamera()
{
    QtCamera::stop();
    m_pool.waitForDone();
}

void QtCamera::start(Viewer &viewer)
{
    putDown();
    m_viewer = &viewer;
    m_looks = 0;
    m_state = State::Starting;
    const auto ask = [this] {
        askForCameras(this, [this](bool isAllowed) {
            if (m_viewer == nullptr)
                return;
            if (isAllowed)
                look();
            else
                become(State::Denied);
        });
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

void QtCamera::stop()
{
    putDown();
    m_viewer = nullptr;
    m_state = State::Off;
}

CameraDevice QtCamera::current() const
{
    const auto present = devices();
    for (const auto &device : present) {
        if (device.name == m_chosen)
            return device;
    }
    return {};
}

void QtCamera::choose(const QString &name)
{
    m_chosen = name;
    if (m_viewer != nullptr)
        start(*m_viewer);
}

void QtCamera::look()
{
    letGo();
    if (m_chosen.isEmpty() && !devices().isEmpty())
        m_chosen = devices().first().name;
    const auto device = m_cameras.find(m_chosen);
    if (!device) {
        failPhoto();
        become(m_chosen.isEmpty() ? State::Absent : State::Unplugged);
        return;
    }
    if (isBarred(*device)) {
        failPhoto();
        become(State::Denied);
        return;
    }
    become(State::Starting);
    m_finder = std::make_unique<Viewfinder>(*device);
    connect(m_finder.get(), &Viewfinder::framed, this, &QtCamera::receiveFrame);
    connect(m_finder.get(), &Viewfinder::photographed, this, &QtCamera::receivePhoto);
    connect(m_finder.get(), &Viewfinder::failed, this, &QtCamera::failPhoto);
    // Queued: what broke must not be thrown away by its own call.
    connect(m_finder.get(), &Viewfinder::broke, this, &QtCamera::lookAgain, Qt::QueuedConnection);
    m_frameDue.start(frameDue * (1 << m_looks));
}

void QtCamera::lookAgain()
{
    if (m_finder == nullptr)
        return;
    if (++m_looks < mostLooks) {
        look(); // a photo that is owed comes once there are frames again
        return;
    }
    putDown();
    become(State::Busy);
}

void QtCamera::letGo()
{
    m_frameDue.stop();
    m_finder.reset();
}

void QtCamera::putDown()
{
    failPhoto();
    letGo();
}

void QtCamera::noticeCameras()
{
    if (m_viewer == nullptr)
        return;
    const bool isThere = m_cameras.find(m_chosen).has_value();
    if (!isThere && (m_state == State::Live || m_state == State::Starting)) {
        putDown();
        become(m_chosen.isEmpty() ? State::Absent : State::Unplugged);
        return;
    }
    if (m_state == State::Absent || (isThere && m_state == State::Unplugged)) {
        m_looks = 0;
        look();
        return;
    }
    m_viewer->cameraChanged();
}

void QtCamera::receiveFrame(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return;
    m_looks = 0;
    m_frameDue.start(frameDue);
    if (m_isConverting)
        return;
    m_isConverting = true;
    convert(frame, mostPreviewSide, [this](const QImage &preview) {
        m_isConverting = false;
        if (m_finder == nullptr || preview.isNull())
            return;
        const bool wasLive = m_state == State::Live;
        become(State::Live);
        if (m_isPhotoOwed && !wasLive)
            m_finder->photograph();
        m_viewer->previewArrived(preview);
    });
}

void QtCamera::takePhoto()
{
    m_isPhotoOwed = true;
    m_photoDue.start();
    if (m_state == State::Live)
        m_finder->photograph();
    else if (m_state != State::Starting)
        QMetaObject::invokeMethod(this, &QtCamera::failPhoto, Qt::QueuedConnection);
}

void QtCamera::receivePhoto(const QVideoFrame &photo)
{
    convert(photo, std::numeric_limits<int>::max(), [this](const QImage &image) {
        if (image.isNull())
            failPhoto();
        if (!std::exchange(m_isPhotoOwed, false))
            return;
        m_photoDue.stop();
        m_viewer->photoArrived(image);
    });
}

void QtCamera::failPhoto()
{
    m_photoDue.stop();
    if (!std::exchange(m_isPhotoOwed, false))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_viewer != nullptr)
                m_viewer->photoFailed();
        },
        Qt::QueuedConnection);
}

void QtCamera::become(State state)
{
    if (m_state == state && state == State::Live)
        return;
    m_state = state;
    if (m_viewer != nullptr)
        m_viewer->cameraChanged();
}

void QtCamera::convert(const QVideoFrame &frame, int mostSide,
                       std::function<void(const QImage &)> done)
{
    auto *converting = new QFutureWatcher<QImage>(this);
    connect(converting, &QFutureWatcherBase::finished, this, [converting, done = std::move(done)] {
        converting->deleteLater();
        done(converting->result());
    });
    converting->setFuture(QtConcurrent::run(&m_pool, uprightFrame, frame, mostSide));
}

} // namespace stipple
