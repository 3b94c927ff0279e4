// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QImage;

namespace stipple {

/// One camera of the device.
struct CameraDevice
{
    /// Which way it looks. Where the system does not say, its name decides.
    enum class Facing {
        Person, ///< at whoever holds the device: the front camera of a phone, a webcam
        Away,
    };
    QString name; ///< as the system says it; of one name the second has a number after it
    Facing facing = Facing::Person;

    friend bool operator==(const CameraDevice &, const CameraDevice &) = default;
};

/// Looks through one of the device's cameras. Everything happens in the thread that made it.
///
/// All pictures are upright and never mirrored: they show a person as others see them. Whoever
/// shows a camera that faces the person mirrors the preview, as a mirror would, and everything that
/// is laid over it; what is kept stays as it came.
///
/// Not a QObject: an adapter lives in a library of its own, which is loaded when it is first needed
/// (docs/decisions/0012), and a class with signals would have a second meta-object there.
class Camera
{
public:
    enum class State {
        Off,
        Starting,  ///< until the first picture
        Live,      ///< pictures come
        Absent,    ///< the device has no camera
        Denied,    ///< the system does not let the app use it
        Busy,      ///< it gives no picture, usually because something else is using it
        Unplugged, ///< it was there and is gone; it comes back by itself when plugged in again
    };

    /// Whoever looks; hears from the event loop, never inside a call.
    class Viewer
    {
    public:
        Viewer() = default;
        Viewer(const Viewer &) = delete;
        Viewer &operator=(const Viewer &) = delete;
        virtual ~Viewer() = default;

        /// state(), devices() or current() would answer differently.
        virtual void cameraChanged() = 0;
        /// One picture of the preview, at most mostPreviewSide pixels long. Some may be left out.
        virtual void previewArrived(const QImage &preview) = 0;
        /// Answers takePhoto(): the whole picture.
        virtual void photoArrived(const QImage &photo) = 0;
        /// Answers takePhoto(), too: there is no photo, and the camera may be tried again.
        virtual void photoFailed() = 0;
    };

    static constexpr int mostPreviewSide = 960; ///< pixels

    Camera() = default;
    Camera(const Camera &) = delete;
    Camera &operator=(const Camera &) = delete;
    virtual ~Camera() = default;

    /// Looks through the camera chosen last, or the first one. `viewer` must outlive the camera or
    /// stop() it. Asks for permission where the system has such a question.
    virtual void start(Viewer &viewer) = 0;
    /// Lets go of the camera; nobody hears anything any more.
    virtual void stop() = 0;

    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual QList<CameraDevice> devices() const = 0;
    /// The one that is looked through; nameless when there is none.
    [[nodiscard]] virtual CameraDevice current() const = 0;
    /// Looks through the camera of that name from now on.
    virtual void choose(const QString &name) = 0;

    /// Takes one photo, in memory alone; of a camera that is starting, once it is live. Answered
    /// once, by photoArrived or photoFailed.
    virtual void takePhoto() = 0;
};

} // namespace stipple
