// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

namespace stipple {

/// Seals small values with XChaCha20-Poly1305 and a random nonce of 24 bytes.
class Aead
{
public:
    /// Bytes that sealing adds: nonce and tag.
    static constexpr qsizetype Overhead = 24 + 16;

    /// `key` has crypto::KeySize bytes.
    explicit Aead(Secret key);

    /// nonce | ciphertext | tag. `bound` is not stored but must be the same when opening: say in
    /// it where the value lives, so that a sealed value cannot be moved elsewhere.
    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView bound) const;

    /// The plaintext; CellTampered if a bit, the key or `bound` differs.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, QByteArrayView bound) const;

private:
    Secret m_key;
};

} // namespace stipple
