// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaEnum>
#include <QString>

namespace stipple {
Q_NAMESPACE

/// Every way in which something in Stipple can fail.
///
/// The code is for programs, `errortext` in `qml/base` turns it into words for people.
enum class ErrorCode {
    // anything
    NotFound,
    AlreadyExists,
    InvalidArgument,
    DateInFuture,
    Cancelled,
    // files and storage
    FileUnreadable,
    FileUnwritable,
    DiskFull,
    DatabaseCorrupt,
    DatabaseTooNew,
    DatabaseInUse,
    DatabaseFailed,
    // keys and lock
    Locked,
    KeyMissing,
    KeyStoreFailed,
    CellTampered,
    // JSON and content
    JsonInvalid,
    JsonTooLarge,
    JsonTooDeep,
    JsonDuplicateKey,
    ContentInvalid,
    PlanInvalid,
    // age files and signatures
    NotAnEnvelope,
    EnvelopeTruncated,
    EnvelopeTooLarge,
    TooManyRecipients,
    NotForMe,
    NotAddressedToMe,
    EnvelopeAltered,
    SignatureInvalid,
    UnknownSigner,
    RevokedSigner,
    // what is inside an envelope
    ArchiveInvalid,
    ArchiveNameRefused,
    ManifestInvalid,
    BundleInvalid,
    UnknownVersion,
    UnknownType,
    AlreadyImported,
    SameIdOtherContent,
    InboxFull,
    // clinic cards
    CardInvalid,
    CardRolledBack,
    CardExpired,
    // photos
    PhotoNotAnImage,
    PhotoNotReadableHere,
    PhotoTooLarge,
    PhotoDamaged,
    // questionnaires
    QuestionnaireInvalid,
    ResponseInvalid,
    TableInvalid,
};
Q_ENUM_NS(ErrorCode)

/// A failure: what happened, and a detail for the log.
///
/// The detail names places and numbers, never a note, a key, a person or a photo.
struct Error
{
    ErrorCode code;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The code's name as it stands in the enumeration, for JSON output and logs.
inline QString codeName(ErrorCode code)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code)));
}

} // namespace stipple
