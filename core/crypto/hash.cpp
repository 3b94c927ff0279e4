// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hash.h"

#include <sodium.h>

namespace stipple::crypto {

namespace {

const uchar *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

uchar *raw(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(raw(digest), raw(bytes), static_cast<size_t>(bytes.size()));
    return digest;
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    return sha256(bytes).toHex();
}

QByteArray sha512(QByteArrayView bytes)
{
    QByteArray digest(crypto_hash_sha512_BYTES, Qt::Uninitialized);
    crypto_hash_sha512(raw(digest), raw(bytes), static_cast<size_t>(bytes.size()));
    return digest;
}

QByteArray blake2b512(QByteArrayView bytes)
{
    QByteArray digest(crypto_generichash_BYTES_MAX, Qt::Uninitialized);
    crypto_generichash(raw(digest), static_cast<size_t>(digest.size()), raw(bytes),
                       static_cast<size_t>(bytes.size()), nullptr, 0);
    return digest;
}

} // namespace stipple::crypto
