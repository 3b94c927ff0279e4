// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/newfile.h"

#include <QFile>

namespace stipple::cli {

Status writeNewFile(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    const auto mine = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, mine))
        return Error{ErrorCode::FileUnwritable, file.errorString()};
    if (file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush())
        return {};
    Error error{ErrorCode::FileUnwritable, file.errorString()};
    file.remove();
    return error;
}

} // namespace stipple::cli
