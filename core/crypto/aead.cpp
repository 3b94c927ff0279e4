// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/aead.h"

#include "core/crypto/kdf.h"
#include "core/crypto/sodium.h"

#include <sodium.h>

namespace stipple {

namespace {

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(NonceSize + TagSize == Aead::Overhead);

const uchar *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

size_t length(QByteArrayView bytes)
{
    return static_cast<size_t>(bytes.size());
}

} // namespace

Aead::Aead(Secret key)
    : m_key(std::move(key))
{
    Q_ASSERT(m_key.size() == crypto::KeySize);
    crypto::makeReady();
}

QByteArray Aead::seal(QByteArrayView plain, QByteArrayView bound) const
{
    QByteArray sealed(plain.size() + Overhead, Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(sealed.data());
    randombytes_buf(out, NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + NonceSize, nullptr, raw(plain), length(plain),
                                               raw(bound), length(bound), nullptr, out,
                                               m_key.data());
    return sealed;
}

Result<QByteArray> Aead::open(QByteArrayView sealed, QByteArrayView bound) const
{
    if (sealed.size() < Overhead)
        return Error{ErrorCode::CellTampered, QStringLiteral("too short")};
    const auto body = sealed.sliced(NonceSize);
    QByteArray plain(sealed.size() - Overhead, Qt::Uninitialized);
    const auto failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<uchar *>(plain.data()), nullptr, nullptr, raw(body), length(body),
        raw(bound), length(bound), raw(sealed), m_key.data());
    if (failed)
        return Error{ErrorCode::CellTampered, {}};
    return plain;
}

} // namespace stipple
