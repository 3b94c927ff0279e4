// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace stipple::crypto {

/// SHA-256, 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);
/// SHA-256 as 64 lower-case hexadecimal digits, the form that manifests and files carry.
[[nodiscard]] QByteArray sha256Hex(QByteArrayView bytes);
/// SHA-512, 64 bytes.
[[nodiscard]] QByteArray sha512(QByteArrayView bytes);
/// BLAKE2b with 64 bytes of output, what minisign signs.
[[nodiscard]] QByteArray blake2b512(QByteArrayView bytes);

} // namespace stipple::crypto
