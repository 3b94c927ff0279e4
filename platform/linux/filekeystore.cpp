// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/filekeystore.h"

#include "core/base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace stipple {

using namespace Qt::StringLiterals;

FileKeyStore::FileKeyStore(QString folder)
    : m_folder(std::move(folder))
{}

QString FileKeyStore::path(const QString &name) const
{
    return m_folder + u'/' + name + u".key"_s;
}

Result<QByteArray> FileKeyStore::read(const QString &name)
{
    QFile file(path(name));
    if (!file.exists())
        return Error{ErrorCode::KeyMissing, name};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::KeyStoreFailed, file.errorString()};
    return QByteArray::fromBase64(file.readAll());
}

Status FileKeyStore::write(const QString &name, const QByteArray &secret)
{
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::KeyStoreFailed, u"the folder cannot be made"_s};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // The folder may be new itself.
    if (const auto synced = syncFolder(QFileInfo(m_folder).absolutePath()); !synced)
        return Error{ErrorCode::KeyStoreFailed, synced.error().detail};

    QSaveFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::KeyStoreFailed, file.errorString()};
    // Before the secret is written, so that it is never readable by others, not even for a moment.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (const auto written = putInPlace(file, secret.toBase64()); !written)
        return Error{ErrorCode::KeyStoreFailed, written.error().detail};
    return {};
}

Status FileKeyStore::remove(const QString &name)
{
    QFile file(path(name));
    if (file.exists() && !file.remove())
        return Error{ErrorCode::KeyStoreFailed, file.errorString()};
    return {};
}

} // namespace stipple
