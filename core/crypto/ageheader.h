// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/agekeys.h"

#include <QList>

#include <functional>
#include <optional>

/// The text part of an age file: version, one stanza per recipient, MAC.
namespace stipple::age {

struct Stanza
{
    QByteArray type;
    QList<QByteArray> arguments;
    QByteArray body;
};

struct Header
{
    QList<Stanza> stanzas;
    /// What the MAC covers: everything up to and including `---`.
    QByteArray covered;
    QByteArray mac;
    /// Where the payload begins.
    qsizetype size = 0;
};

/// Reads a header without any key, within MaxStanzas and MaxHeaderBytes.
[[nodiscard]] Result<Header> parseHeader(const QByteArray &file);

/// Gives the file key if the stanza is for its owner, nothing if it is not, an error if it is
/// malformed.
using Unwrap = std::function<Result<std::optional<Secret>>(const Stanza &)>;

/// The unwrapping of X25519 stanzas for any of `identities`.
[[nodiscard]] Unwrap unwrapFor(const QList<AgeIdentity> &identities);

/// The file key, once the MAC agrees. `unwrap` is asked for each stanza until one is its own, and
/// never before the whole header stood the tests of parseHeader().
[[nodiscard]] Result<Secret> fileKey(const Header &header, const Unwrap &unwrap);

/// The header, MAC included, that gives `fileKey` to every one of `recipients`.
[[nodiscard]] Result<QByteArray> writeHeader(const Secret &fileKey,
                                             const QList<AgeRecipient> &recipients);

/// How many bytes writeHeader() gives.
[[nodiscard]] qsizetype headerSize(qsizetype recipients);

} // namespace stipple::age
