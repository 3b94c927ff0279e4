// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/crypto/agekeys.h"

#include <QDateTime>
#include <QList>

namespace stipple {

/// What an envelope carries.
enum class EnvelopeType {
    Diary,        ///< client → clinic: chosen entries and photos
    Feedback,     ///< clinic → client: answers
    Consultation, ///< prospective client → clinic: a completed assessment, before anything else
};
[[nodiscard]] QString typeName(EnvelopeType type);

/// An entity that its author took back, up to and including this revision.
struct RemovedEntity
{
    EntryId id;
    int revision = 1;

    friend bool operator==(const RemovedEntity &, const RemovedEntity &) = default;
};

/// What an envelope says about one of its files.
struct ManifestFile
{
    QString name;
    qint64 size = 0;
    QByteArray sha256; ///< 32 bytes

    friend bool operator==(const ManifestFile &, const ManifestFile &) = default;
};

/// The signed table of contents of an envelope.
struct Manifest
{
    EnvelopeId id;
    EnvelopeType type = EnvelopeType::Diary;
    DeviceId from;
    QList<AgeRecipient> to;
    ThreadId thread;
    /// Counts one author's envelopes in a thread, from 1.
    qint64 seq = 1;
    /// SHA-256 of the author's previous manifest; 32 bytes, empty for the first.
    QByteArray prev;
    /// When it was sealed by the author's clock; never orders anything.
    QDateTime created;
    QList<RemovedEntity> removed;
    /// The exact text of the author's card; empty where the reader knows the author already.
    QByteArray card;
    QList<ManifestFile> files;

    /// ManifestInvalid, UnknownVersion or UnknownType.
    [[nodiscard]] static Result<Manifest> parse(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

} // namespace stipple
