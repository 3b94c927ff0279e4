// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/age.h"
#include "core/crypto/hash.h"
#include "core/crypto/minisign.h"
#include "core/sharing/archive.h"
#include "core/sharing/clientcard.h"
#include "core/sharing/deviceidentity.h"
#include "core/sharing/manifest.h"
#include "core/sharing/shareddiary.h"
#include "tests/core/sharing/rawzip.h"

#include <QCryptographicHash>

#include <functional>

namespace stipple {

/// A client's diary envelope put together by hand, so that each part can be made wrong.
struct Forgery
{
    DeviceIdentity author = DeviceIdentity::generate();
    AgeRecipient reader;
    Manifest manifest;
    SharedDiary diary;
    QByteArray bundle; ///< instead of `diary`, where not empty
    QList<ArchiveFile> media;
    SigningKey signer = author.signing;
    /// Changes the manifest's text before it is signed, the signature, the archive, the file.
    std::function<QByteArray(QByteArray)> changeManifest;
    std::function<QByteArray(QByteArray)> changeSignature;
    std::function<void(RawZip &)> changeZip;
    std::function<QByteArray(QByteArray)> changeFile;

    Forgery(const AgeRecipient &to, const QDate &day)
        : reader(to)
    {
        manifest.id = EnvelopeId::random();
        manifest.from = author.id;
        manifest.to = {to};
        manifest.thread = ThreadId::random();
        manifest.created = QDateTime(day, QTime(7, 0), Qt::UTC);
        manifest.card = card().bytes;
        Symptoms symptoms;
        symptoms.redness = 1;
        diary.sessions.append({.id = SessionId::random(), .day = day.addDays(-2), .number = 0});
        diary.entries.append({.id = EntryId::random(),
                              .revision = 1,
                              .day = day,
                              .loggedAt = manifest.created,
                              .symptoms = symptoms,
                              .note = {},
                              .photos = {}});
    }

    [[nodiscard]] ClientCard card(const QString &name = {}) const
    {
        return ClientCard::make(author.id, name, author.box.recipient(),
                                author.signing.verifyKey());
    }

    /// Lays `jpeg` beside the first entry.
    void addPhoto(const QByteArray &jpeg)
    {
        SharedPhoto photo{.id = PhotoId::random(),
                          .view = View::Top,
                          .takenAt = manifest.created,
                          .size = jpeg.size(),
                          .sha1 = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha1)};
        diary.entries.first().photos.append(photo);
        media.append({.name = photo.mediaName(), .bytes = jpeg});
    }

    [[nodiscard]] QByteArray signedManifest() const
    {
        auto full = manifest;
        const auto list = [&full](const QString &name, const QByteArray &bytes) {
            full.files.append(
                {.name = name, .size = bytes.size(), .sha256 = crypto::sha256(bytes)});
        };
        list(archive::BundleName, payload());
        for (const auto &each : media)
            list(each.name, each.bytes);
        const auto text = full.toBytes();
        return changeManifest ? changeManifest(text) : text;
    }

    [[nodiscard]] QByteArray payload() const
    {
        return bundle.isEmpty() ? encodeDiary(diary, manifest.thread) : bundle;
    }

    [[nodiscard]] RawZip zip() const
    {
        const auto text = signedManifest();
        const auto minisig = minisign::sign(text, signer);
        RawZip zip;
        zip.files = {{.name = "manifest.json", .content = text},
                     {.name = "manifest.json.minisig",
                      .content = changeSignature ? changeSignature(minisig) : minisig},
                     {.name = "bundle.json", .content = payload()}};
        for (const auto &each : media)
            zip.files.append({.name = each.name.toLatin1(), .content = each.bytes});
        if (changeZip)
            changeZip(zip);
        return zip;
    }

    [[nodiscard]] QByteArray sealed() const
    {
        const auto bytes = age::encrypt(zip().bytes(), {reader}).valueOr({});
        return changeFile ? changeFile(bytes) : bytes;
    }
};

} // namespace stipple
