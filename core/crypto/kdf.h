// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/secret.h"

#include <array>

namespace stipple::crypto {

/// Size of a master key and of every subkey, in bytes.
constexpr qsizetype KeySize = 32;

/// Eight characters that keep the subkeys of one purpose apart from those of another.
using KdfContext = std::array<char, 8>;

/// The subkey `number` of `master` (KeySize bytes) for `context`: libsodium's crypto_kdf.
[[nodiscard]] Secret subkey(const Secret &master, quint64 number, const KdfContext &context);

/// HKDF with SHA-256 (RFC 5869), KeySize bytes of output: what age derives its keys with.
[[nodiscard]] Secret hkdfSha256(const Secret &input, QByteArrayView salt, QByteArrayView info);

/// HMAC with SHA-256 (RFC 2104), 32 bytes.
[[nodiscard]] QByteArray hmacSha256(const Secret &key, QByteArrayView message);

} // namespace stipple::crypto
