// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/photointake.h"

#include <QFile>
#include <QFuture>
#include <QtConcurrent>

namespace stipple {

Result<SanitisedPhoto> readPhoto(const QUrl &chosen)
{
    // Not every chosen file lies on a disk: some systems hand out addresses that QFile opens.
    QFile file(chosen.isLocalFile() ? chosen.toLocalFile() : chosen.toString());
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, QStringLiteral("photo")};
    if (file.size() > largestPhotoFile)
        return Error{ErrorCode::PhotoTooLarge, QString::number(file.size())};
    const auto bytes = file.read(largestPhotoFile + 1);
    if (bytes.isEmpty())
        return Error{ErrorCode::FileUnreadable, QStringLiteral("photo")};
    return sanitise(bytes);
}

void PhotoIntake::take(View view, const QUrl &file)
{
    if (isBusy(view))
        return;
    m_busy.insert(static_cast<int>(view));
    QtConcurrent::run(readPhoto, file)
        .then(this, [this, view](const Result<SanitisedPhoto> &photo) {
            m_busy.remove(static_cast<int>(view));
            if (photo)
                Q_EMIT arrived(view, *photo);
            else
                Q_EMIT refused(view, photo.error().code);
        });
}

} // namespace stipple
