// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QString>

namespace stipple {

/// Whom an age file is for: an X25519 public key, written `age1…`.
struct AgeRecipient
{
    /// 32 bytes.
    QByteArray key;

    /// Reads `age1…`; anything else is InvalidArgument.
    [[nodiscard]] static Result<AgeRecipient> fromString(const QString &text);
    [[nodiscard]] QString toString() const;

    friend bool operator==(const AgeRecipient &, const AgeRecipient &) = default;
};

/// Who can open an age file: an X25519 private key, written `AGE-SECRET-KEY-1…`.
class AgeIdentity
{
public:
    [[nodiscard]] static AgeIdentity generate();
    /// From 32 random bytes, for instance a subkey; other sizes are InvalidArgument.
    [[nodiscard]] static Result<AgeIdentity> fromKey(Secret key);
    /// Reads `AGE-SECRET-KEY-1…`; anything else is InvalidArgument.
    [[nodiscard]] static Result<AgeIdentity> fromText(QByteArrayView text);

    /// `AGE-SECRET-KEY-1…`, what `age -i` reads.
    [[nodiscard]] Secret toText() const;
    [[nodiscard]] const AgeRecipient &recipient() const { return m_recipient; }
    [[nodiscard]] const Secret &key() const { return m_key; }

private:
    explicit AgeIdentity(Secret key);

    Secret m_key;
    AgeRecipient m_recipient;
};

} // namespace stipple
