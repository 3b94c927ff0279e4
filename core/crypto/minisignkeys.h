// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QString>

namespace stipple {

/// Whose signature it is: an Ed25519 public key with the eight bytes minisign names it by.
struct VerifyKey
{
    /// 8 bytes.
    QByteArray id;
    /// 32 bytes.
    QByteArray key;

    /// Reads the `RW…` line of a minisign public key; anything else is InvalidArgument.
    [[nodiscard]] static Result<VerifyKey> fromString(const QString &text);
    /// The `RW…` line, what `minisign -V -P` takes.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const VerifyKey &, const VerifyKey &) = default;
};

/// Who can sign: an Ed25519 private key.
class SigningKey
{
public:
    [[nodiscard]] static SigningKey generate();
    /// Reads what toText() wrote; anything else is InvalidArgument.
    [[nodiscard]] static Result<SigningKey> fromText(QByteArrayView text);

    /// The file that `minisign -S -W -s` reads: a secret key without a password.
    [[nodiscard]] Secret toText() const;
    [[nodiscard]] const VerifyKey &verifyKey() const { return m_public; }
    /// 64 bytes: seed and public key, as libsodium keeps them.
    [[nodiscard]] const Secret &key() const { return m_key; }

private:
    SigningKey(Secret key, VerifyKey verifyKey);

    Secret m_key;
    VerifyKey m_public;
};

} // namespace stipple
