// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/wholefile.h"

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

Error writingError(const QFileDevice &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file.errorString()};
}

} // namespace stipple
