// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/arrival.h"

#include "core/crypto/hash.h"
#include "core/photos/sanitise.h"

#include <QCryptographicHash>

namespace stipple::arrival {

using namespace Qt::StringLiterals;

Result<ClientCard> enclosedCard(const Manifest &manifest, EnvelopeType expected)
{
    if (manifest.type != expected)
        return Error{ErrorCode::UnknownType, typeName(manifest.type)};
    if (manifest.card.isEmpty())
        return Error{ErrorCode::UnknownSigner, u"no card"_s};
    auto card = ClientCard::parse(manifest.card);
    if (card && card->device != manifest.from)
        return Error{ErrorCode::UnknownSigner, u"other keys"_s};
    return card;
}

Status checkUnseen(ReviewRepository &repository, const envelope::Opened &opened)
{
    const auto hash = repository.manifestHash(opened.manifest.id);
    if (!hash)
        return hash.error();
    if (!*hash)
        return {};
    return Error{**hash == opened.manifestHash ? ErrorCode::AlreadyImported
                                               : ErrorCode::SameIdOtherContent,
                 {}};
}

EnvelopeRecord recordOf(const envelope::Opened &opened, const QDateTime &received)
{
    const auto &manifest = opened.manifest;
    return {.id = manifest.id,
            .thread = manifest.thread,
            .from = manifest.from,
            .link = {.seq = manifest.seq, .hash = opened.manifestHash, .prev = manifest.prev},
            .created = manifest.created,
            .received = received};
}

Status checkMedia(const QList<SharedPhoto> &photos, const QHash<QString, QByteArray> &media)
{
    for (const auto &photo : photos) {
        const auto file = media.constFind(photo.mediaName());
        if (file == media.cend() || file->size() != photo.size ||
            QCryptographicHash::hash(*file, QCryptographicHash::Sha1) != photo.sha1)
            return Error{ErrorCode::BundleInvalid, u"photo"_s};
    }
    if (photos.size() != media.size())
        return Error{ErrorCode::BundleInvalid, u"photo twice or unnamed"_s};
    return {};
}

Result<CleanPhoto> cleaned(const SharedPhoto &photo, const QHash<QString, QByteArray> &media)
{
    const auto clean = sanitise(media.value(photo.mediaName()));
    if (!clean)
        return clean.error();
    return CleanPhoto{.facts = {.photo = {.id = PhotoId::random(),
                                          .view = photo.view,
                                          .sha256 = crypto::sha256(clean->jpeg),
                                          .width = clean->width,
                                          .height = clean->height,
                                          .takenAt = photo.takenAt},
                                .original = photo.id},
                      .jpeg = clean->jpeg};
}

} // namespace stipple::arrival
