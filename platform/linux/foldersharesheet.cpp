// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/foldersharesheet.h"

#include "core/base/wholefile.h"

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
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileUnwritable, file.errorString()};
    if (const auto written = putInPlace(file, bytes); !written)
        return Error{ErrorCode::FileUnwritable, written.error().detail};
    return path;
}

} // namespace stipple
