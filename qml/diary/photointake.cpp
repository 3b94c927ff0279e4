// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/photointake.h"

#include <QFile>
#include <QFutureWatcher>
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
    if (!isBusy(view))
        await(view, QtConcurrent::run(readPhoto, file));
}

void PhotoIntake::take(View view, const QImage &picture)
{
    if (!isBusy(view))
        await(view, QtConcurrent::run([picture] { return sanitise(picture); }));
}

void PhotoIntake::await(View view, const QFuture<Result<SanitisedPhoto>> &photo)
{
    m_busy.insert(static_cast<int>(view));
    // A watcher answers from the event loop; a continuation would answer inside this call when the
    // photo was read before it could be attached.
    auto *reading = new QFutureWatcher<Result<SanitisedPhoto>>(this);
    connect(reading, &QFutureWatcherBase::finished, this, [this, view, reading] {
        reading->deleteLater();
        m_busy.remove(static_cast<int>(view));
        const auto result = reading->result();
        if (result)
            Q_EMIT arrived(view, *result);
        else
            Q_EMIT refused(view, result.error().code);
    });
    reading->setFuture(photo);
}

} // namespace stipple
