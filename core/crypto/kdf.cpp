// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/kdf.h"

#include "core/crypto/sodium.h"

#include <sodium.h>

namespace stipple::crypto {

namespace {

const uchar *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

/// HMAC over the concatenation of `parts`, into 32 bytes at `out`.
void hmac(uchar *out, QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, raw(key), static_cast<size_t>(key.size()));
    for (const auto part : parts)
        crypto_auth_hmacsha256_update(&state, raw(part), static_cast<size_t>(part.size()));
    crypto_auth_hmacsha256_final(&state, out);
    sodium_memzero(&state, sizeof state);
}

} // namespace

Secret subkey(const Secret &master, quint64 number, const KdfContext &context)
{
    static_assert(KeySize == crypto_kdf_KEYBYTES);
    static_assert(std::tuple_size<KdfContext>() == crypto_kdf_CONTEXTBYTES);
    Q_ASSERT(master.size() == KeySize);
    makeReady();
    Secret key(KeySize);
    crypto_kdf_derive_from_key(key.data(), KeySize, number, context.data(), master.data());
    return key;
}

Secret hkdfSha256(const Secret &input, QByteArrayView salt, QByteArrayView info)
{
    makeReady();
    Secret extracted(KeySize);
    hmac(extracted.data(), salt, {input.view()});
    // One block of output is exactly KeySize, so the expansion is its first round alone.
    Secret key(KeySize);
    hmac(key.data(), extracted.view(), {info, QByteArrayView("\x01", 1)});
    return key;
}

QByteArray hmacSha256(const Secret &key, QByteArrayView message)
{
    makeReady();
    QByteArray mac(KeySize, Qt::Uninitialized);
    hmac(reinterpret_cast<uchar *>(mac.data()), key.view(), {message});
    return mac;
}

} // namespace stipple::crypto
