// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photo.h"
#include "core/photos/sanitise.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QUrl>

namespace stipple {

/// Reads the file that a person chose and leaves nothing of it but the picture.
///
/// FileUnreadable for what cannot be opened, otherwise what `sanitise` says; nothing larger than
/// a photo is ever taken into memory. Takes long: call it outside the thread of the screens.
[[nodiscard]] Result<SanitisedPhoto> readPhoto(const QUrl &file);

/// Takes photos in from files and from the camera, in the background; one at a time for each view.
class PhotoIntake : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answered from the event loop, never inside this call, by `arrived` or `refused`, unless a
    /// photo of that view is on its way already.
    void take(View view, const QUrl &file);
    /// The same for an upright picture from the camera.
    void take(View view, const QImage &picture);

    [[nodiscard]] bool isBusy() const { return !m_busy.isEmpty(); }
    [[nodiscard]] bool isBusy(View view) const { return m_busy.contains(static_cast<int>(view)); }

Q_SIGNALS:
    void arrived(stipple::View view, const stipple::SanitisedPhoto &photo);
    void refused(stipple::View view, stipple::ErrorCode code);

private:
    void await(View view, const QFuture<Result<SanitisedPhoto>> &photo);

    QSet<int> m_busy;
};

} // namespace stipple
