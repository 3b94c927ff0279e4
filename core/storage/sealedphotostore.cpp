// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sealedphotostore.h"

#include "core/crypto/age.h"
#include "core/crypto/hash.h"

#include <QDir>
#include <QFile>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ending = ".age"_L1;

QString fileName(PhotoId id)
{
    return id.toString().remove(u'-') + ending;
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

Status SealedPhotoStore::put(PhotoId id, const QByteArray &jpeg)
{
    if (QFile::exists(path(id))) {
        const auto before = opened(id);
        if (!before)
            return before.error();
        return *before == jpeg ? Status{} : Error{ErrorCode::AlreadyExists, id.toString()};
    }
    const auto identity = m_vault.photoIdentity();
    if (!identity)
        return identity.error();
    const auto sealed = age::encrypt(jpeg, {identity->recipient()});
    if (!sealed)
        return sealed.error();
    return m_writer.create(path(id), *sealed);
}

Result<QByteArray> SealedPhotoStore::opened(PhotoId id) const
{
    const auto identity = m_vault.photoIdentity();
    if (!identity)
        return identity.error();
    QFile file(path(id));
    if (!file.exists())
        return Error{ErrorCode::NotFound, id.toString()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    auto jpeg = age::decrypt(file.readAll(), {*identity});
    if (!jpeg)
        return Error{ErrorCode::PhotoDamaged, codeName(jpeg.error().code)};
    return jpeg;
}

Result<QByteArray> SealedPhotoStore::read(PhotoId id, const QByteArray &sha256)
{
    auto jpeg = opened(id);
    if (jpeg && crypto::sha256(*jpeg) != sha256)
        return Error{ErrorCode::PhotoDamaged, u"another picture"_s};
    return jpeg;
}

Status SealedPhotoStore::remove(PhotoId id)
{
    QFile file(path(id));
    if (file.exists() && !file.remove())
        return Error{ErrorCode::FileUnwritable, file.errorString()};
    return {};
}

Result<int> SealedPhotoStore::sweep(const QSet<PhotoId> &kept)
{
    QSet<QString> names;
    for (const auto &id : kept)
        names.insert(fileName(id));

    int swept = 0;
    QDir folder(m_folder);
    // Only what this class made: a file that somebody else put here is not ours to delete.
    const auto files = folder.entryList({u"*"_s + ending, u"*"_s + FileWriter::unfinished},
                                        QDir::Files | QDir::Hidden);
    for (const auto &name : files) {
        if (names.contains(name))
            continue;
        if (!folder.remove(name))
            return Error{ErrorCode::FileUnwritable, name};
        ++swept;
    }
    return swept;
}

} // namespace stipple
