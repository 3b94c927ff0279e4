// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/foldersharesheet.h"

#include <QDir>
#include <QSaveFile>

namespace stipple {

using namespace Qt::StringLiterals;

FolderShareSheet::FolderShareSheet(QString folder)
    : m_folder(std::move(folder))
{}

Result<QString> FolderShareSheet::offer(const QString &fileName, const QByteArray &bytes)
{
    const QDir folder(m_folder);
    if (!folder.mkpath(u"."_s))
        return Error{ErrorCode::FileUnwritable, u"the folder cannot be made"_s};
    const auto path = folder.absoluteFilePath(fileName);
    if (QFile::exists(path))
        return Error{ErrorCode::FileUnwritable, u"the name is taken"_s};

    QSaveFile file(path);
    // commit() of Qt 6.4 puts a file in place whose last bytes could not be flushed.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        const Error error{ErrorCode::FileUnwritable, file.errorString()};
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return Error{ErrorCode::FileUnwritable, file.errorString()};
    return path;
}

} // namespace stipple
