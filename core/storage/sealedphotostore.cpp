// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sealedphotostore.h"

#include "core/crypto/age.h"
#include "core/crypto/hash.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <cstdio>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ending = ".age"_L1;

QString fileName(PhotoId id)
{
    return id.toString().remove(u'-') + ending;
}

/// The content of a sealed photo. PhotoDamaged when it cannot be opened.
Result<QByteArray> opened(const QString &path, const AgeIdentity &identity)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, u"photo"_s};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    auto content = age::decrypt(file.readAll(), {identity});
    if (!content)
        return Error{ErrorCode::PhotoDamaged, codeName(content.error().code)};
    return content;
}

Result<QByteArray> photoAt(const QString &path, const QByteArray &sha256,
                           const AgeIdentity &identity)
{
    auto jpeg = opened(path, identity);
    if (jpeg && crypto::sha256(*jpeg) != sha256)
        return Error{ErrorCode::PhotoDamaged, u"another picture"_s};
    return jpeg;
}

bool makeFolder(const QString &folder)
{
    return QDir().mkpath(folder) &&
           QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Keeps what can be made again: whole or not at all, but not beyond a power cut, and silent when
/// it fails.
void keepSmall(const QString &path, const QByteArray &sealed)
{
    const auto fresh = QFileInfo(path).path() + u'/' + QUuid::createUuid().toString(QUuid::Id128) +
                       FileWriter::unfinished;
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return;
    const bool whole = file.write(sealed) == sealed.size() && file.flush();
    file.close();
    // Unlike Qt's, this renaming replaces a thumbnail that cannot be read any more.
    if (!whole || std::rename(QFile::encodeName(fresh), QFile::encodeName(path)) != 0)
        QFile::remove(fresh);
}

/// A thumbnail is kept behind the hash of its photo, so that no other photo's can take its place.
Result<QByteArray> thumbnailAt(const QString &path, const QByteArray &sha256,
                               const AgeIdentity &identity)
{
    const auto content = opened(path, identity);
    if (!content)
        return content;
    if (!content->startsWith(sha256))
        return Error{ErrorCode::PhotoDamaged, u"another picture's"_s};
    return content->sliced(sha256.size());
}

/// Removes our own files from `folder` but for those in `kept`.
Result<int> sweepFolder(const QString &path, const QSet<QString> &kept)
{
    int swept = 0;
    QDir folder(path);
    // Only what this class made: a file that somebody else put here is not ours to delete.
    const auto files = folder.entryList({u"*"_s + ending, u"*"_s + FileWriter::unfinished},
                                        QDir::Files | QDir::Hidden);
    for (const auto &name : files) {
        if (kept.contains(name))
            continue;
        if (!folder.remove(name))
            return Error{ErrorCode::FileUnwritable, name};
        ++swept;
    }
    return swept;
}

} // namespace

SealedPhotoStore::SealedPhotoStore(QString folder, const Vault &vault, FileWriter &writer)
    : m_folder(std::move(folder))
    , m_vault(vault)
    , m_writer(writer)
{}

QString SealedPhotoStore::path(PhotoId id) const
{
    return m_folder + u'/' + fileName(id);
}

QString SealedPhotoStore::smallFolder() const
{
    return m_folder + u"/small"_s;
}

Status SealedPhotoStore::put(PhotoId id, const QByteArray &jpeg)
{
    const auto identity = m_vault.photoIdentity();
    if (!identity)
        return identity.error();
    if (QFile::exists(path(id))) {
        const auto before = opened(path(id), *identity);
        if (!before)
            return before.error();
        return *before == jpeg ? Status{} : Error{ErrorCode::AlreadyExists, id.toString()};
    }
    const auto sealed = age::encrypt(jpeg, {identity->recipient()});
    if (!sealed)
        return sealed.error();
    return m_writer.create(path(id), *sealed);
}

Result<PhotoReading> SealedPhotoStore::reading(PhotoId id, const QByteArray &sha256)
{
    const auto identity = m_vault.photoIdentity();
    if (!identity)
        return identity.error();
    return PhotoReading([path = path(id), sha256, identity = *identity] {
        return photoAt(path, sha256, identity);
    });
}

Result<QByteArray> SealedPhotoStore::read(PhotoId id, const QByteArray &sha256)
{
    const auto prepared = reading(id, sha256);
    return prepared ? (*prepared)() : prepared.error();
}

Result<PhotoReading> SealedPhotoStore::thumbnailReading(PhotoId id, const QByteArray &sha256,
                                                        MakeThumbnail make)
{
    const auto identity = m_vault.photoIdentity();
    if (!identity)
        return identity.error();
    return PhotoReading([path = path(id), folder = smallFolder(), sha256, make,
                         identity = *identity]() -> Result<QByteArray> {
        const auto smallPath = folder + u'/' + QFileInfo(path).fileName();
        if (auto kept = thumbnailAt(smallPath, sha256, identity))
            return kept;
        const auto jpeg = photoAt(path, sha256, identity);
        if (!jpeg)
            return jpeg;
        auto small = make(*jpeg);
        if (!small)
            return small;
        const auto sealed = age::encrypt(sha256 + *small, {identity.recipient()});
        if (sealed && makeFolder(folder))
            keepSmall(smallPath, *sealed);
        return small;
    });
}

Status SealedPhotoStore::remove(PhotoId id)
{
    for (const auto &folder : {smallFolder(), m_folder}) {
        QFile file(folder + u'/' + fileName(id));
        if (file.exists() && !file.remove())
            return Error{ErrorCode::FileUnwritable, file.errorString()};
    }
    return {};
}

Result<int> SealedPhotoStore::sweep(const QSet<PhotoId> &kept)
{
    QSet<QString> names;
    for (const auto &id : kept)
        names.insert(fileName(id));
    if (const auto small = sweepFolder(smallFolder(), names); !small)
        return small;
    return sweepFolder(m_folder, names);
}

} // namespace stipple
