// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/minisignkeys.h"
#include "core/sharing/archive.h"
#include "core/sharing/manifest.h"

#include <QHash>

#include <functional>

/// An envelope: an age file around a stored-only ZIP with a signed manifest.
namespace stipple::envelope {

/// Largest file that is looked at, in bytes.
constexpr qsizetype MaxBytes = qsizetype(32) * 1024 * 1024;

/// The most photos: the archive's files but for manifest, signature, bundle and pad.
constexpr qsizetype MaxMedia = archive::MaxFiles - 4;

/// What an author puts in.
struct Content
{
    /// `files` is filled in by seal().
    Manifest manifest;
    QByteArray bundle;
    /// By name, `media/<32 hex>.jpg`.
    QList<ArchiveFile> media;
};

struct Sealed
{
    /// 32 random hexadecimal digits and `.age`: tells nothing.
    QString fileName;
    QByteArray bytes;
    /// SHA-256 of the manifest, 32 bytes: the next envelope's `prev`.
    QByteArray manifestHash;
};

/// Seals for everybody in `content.manifest.to`. EnvelopeTooLarge, TooManyRecipients,
/// ArchiveNameRefused or InvalidArgument.
[[nodiscard]] Result<Sealed> seal(const Content &content, const SigningKey &author);

/// How many bytes seal() will give for content whose manifest this will be, with the bundle and the
/// photos in `files`: the same sizes give the same number, so the hashes may be any 32 bytes.
[[nodiscard]] qsizetype sealedSize(const Manifest &manifest);

struct Opened
{
    Manifest manifest;
    /// Exactly what was signed, and the signature: for whoever wants to check again.
    QByteArray manifestBytes;
    QByteArray signature;
    QByteArray manifestHash;
    QByteArray bundle;
    QHash<QString, QByteArray> media;
};

/// Gives the key that must have signed, from a roster, a known card, or the enclosed one.
using SignerOf = std::function<Result<VerifyKey>(const Manifest &)>;

/// Everything or nothing, wholly in memory, in this order: size, age header, decryption, ZIP rules,
/// manifest, signature, `to`, the files against the manifest. The bundle is not looked into.
///
/// Errors: EnvelopeTooLarge, what age::decrypt() says, ArchiveInvalid, ArchiveNameRefused,
/// JSON errors, ManifestInvalid, UnknownVersion, UnknownType, what `signerOf` says,
/// SignatureInvalid, NotAddressedToMe.
[[nodiscard]] Result<Opened> open(const QByteArray &file, const QList<AgeIdentity> &mine,
                                  const SignerOf &signerOf);

} // namespace stipple::envelope
