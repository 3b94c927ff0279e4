// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/minisignkeys.h"

/// Detached signatures as minisign writes them: algorithm "ED", over the BLAKE2b-512 of the bytes.
namespace stipple::minisign {

/// Longest signature file accepted, in bytes.
constexpr qsizetype MaxSignatureBytes = 1024;

/// Length of every signature file that sign() writes, in bytes.
constexpr qsizetype SignatureFileBytes = 242;

/// The text of a `.minisig` file over exactly `bytes`.
[[nodiscard]] QByteArray sign(const QByteArray &bytes, const SigningKey &key);

/// Success only if `key` signed exactly `bytes`; otherwise SignatureInvalid.
[[nodiscard]] Status verify(const QByteArray &bytes, const QByteArray &signature,
                            const VerifyKey &key);

} // namespace stipple::minisign
