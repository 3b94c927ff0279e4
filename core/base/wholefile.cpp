// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

// POSIX.1-2017, which every system that Stipple runs on speaks.
#include <fcntl.h>
#include <unistd.h>

namespace stipple {

using namespace Qt::StringLiterals;

Status putInPlace(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        auto error = writingError(file);
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return writingError(file);
    return syncFolder(QFileInfo(file.fileName()).absolutePath());
}

Status syncFolder(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    // Some network folders cannot be synced; they promise nothing, and what is there is whole.
    if (isSynced || reason == EINVAL)
        return {};
    const bool isFull = reason == ENOSPC || reason == EDQUOT;
    return Error{isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                 u"errno %1"_s.arg(reason)};
}

void removeUnfinished(const QString &path)
{
    // As QSaveFile names what it has not put in place yet.
    const QFileInfo file(path);
    auto folder = file.dir();
    for (const auto &rubbish :
         folder.entryList({file.fileName() + QStringLiteral(".*")}, QDir::Files))
        folder.remove(rubbish);
}

Error writingError(const QFileDevice &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file.errorString()};
}

} // namespace stipple
