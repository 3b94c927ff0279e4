// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/agekeys.h"

#include <QList>

/// age v1 files (C2SP age.md), X25519 recipients only, wholly in memory.
///
/// Files whose only stanza is a passphrase are NotForMe here.
namespace stipple::age {

/// Stipple's own bounds, tighter than the format's; checked before any key is used, because a
/// header of thousands of stanzas costs its reader one scalar multiplication each.
constexpr qsizetype MaxStanzas = 16;
constexpr qsizetype MaxHeaderBytes = qsizetype(8) * 1024;

/// What anybody can read in a file, without a key.
struct Facts
{
    qsizetype stanzas = 0;
    qsizetype headerBytes = 0;
    qsizetype fileBytes = 0;

    friend bool operator==(const Facts &, const Facts &) = default;
};

/// NotAnEnvelope, EnvelopeTruncated, EnvelopeAltered (a malformed header), TooManyRecipients.
[[nodiscard]] Result<Facts> inspect(const QByteArray &file);

/// A file for 1–16 recipients; another number is TooManyRecipients or InvalidArgument.
[[nodiscard]] Result<QByteArray> encrypt(const QByteArray &plain,
                                         const QList<AgeRecipient> &recipients);

/// How many bytes encrypt() gives.
[[nodiscard]] qsizetype encryptedSize(qsizetype plainBytes, qsizetype recipients);

/// The whole plaintext or nothing: what inspect() refuses, NotForMe if no stanza is for one of
/// `identities`, EnvelopeAltered, EnvelopeTruncated.
[[nodiscard]] Result<QByteArray> decrypt(const QByteArray &file,
                                         const QList<AgeIdentity> &identities);

} // namespace stipple::age
