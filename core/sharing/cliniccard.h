// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/roster.h"

namespace stipple {

/// How a clinic introduces itself: its name, its root key and the roster that key signed.
struct ClinicCard
{
    /// Exactly as it travels.
    QByteArray bytes;
    QString name;
    VerifyKey root;
    /// Exactly what the root signed.
    QByteArray rosterBytes;
    QByteArray rosterSignature;
    Roster roster;

    /// CardInvalid for a malformed card, SignatureInvalid when the root did not sign the roster,
    /// UnknownVersion for a later kind of card. Expiry is not looked at: ask freshness().
    [[nodiscard]] static Result<ClinicCard> parse(const QByteArray &bytes);

    /// The card of a clinic that owns `root`.
    [[nodiscard]] static ClinicCard make(const QString &name, const SigningKey &root,
                                         const Roster &roster);

    friend bool operator==(const ClinicCard &, const ClinicCard &) = default;
};

/// Longest card accepted, in bytes.
constexpr qsizetype largestCard = qsizetype(64) * 1024;

} // namespace stipple
