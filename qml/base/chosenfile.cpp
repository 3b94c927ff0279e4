// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/chosenfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace stipple {

Result<QByteArray> readChosenFile(const QUrl &file, qint64 most)
{
    // Phones name chosen files by addresses that are no paths.
    QFile chosen(file.isLocalFile() ? file.toLocalFile() : file.toString());
    if (!chosen.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, u"cannot be opened"_s};
    auto bytes = chosen.read(most + 1);
    if (chosen.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, u"cannot be read"_s};
    if (bytes.size() > most)
        return Error{ErrorCode::EnvelopeTooLarge, u"more than %1 bytes"_s.arg(most)};
    return bytes;
}

} // namespace stipple
