// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace stipple {

Status putInPlace(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        auto error = writingError(file);
        file.cancelWriting();
        return error;
    }
    return file.commit() ? Status() : writingError(file);
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
