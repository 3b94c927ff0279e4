// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/agepayload.h"

#include "core/crypto/kdf.h"
#include "core/crypto/random.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace stipple::age {

namespace {

constexpr qsizetype NonceSize = 16;
constexpr qsizetype ChunkSize = qsizetype(64) * 1024;
constexpr qsizetype TagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;

using ChunkNonce = std::array<uchar, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

/// Eleven big-endian bytes of chunk number, then 1 for the last chunk.
ChunkNonce chunkNonce(quint64 number, bool last)
{
    ChunkNonce nonce{};
    for (size_t i = nonce.size() - 1; i-- > 0 && number > 0; number >>= 8U)
        nonce[i] = static_cast<uchar>(number & 0xffU);
    nonce.back() = last ? 1 : 0;
    return nonce;
}

/// The piece `number` of `bytes` cut into pieces of `size`.
QByteArrayView part(QByteArrayView bytes, qsizetype number, qsizetype size)
{
    const auto rest = bytes.sliced(number * size);
    return rest.first(std::min(rest.size(), size));
}

Secret payloadKey(const Secret &fileKey, QByteArrayView nonce)
{
    return crypto::hkdfSha256(fileKey, nonce, "payload");
}

const uchar *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

bool openChunk(uchar *out, QByteArrayView chunk, const ChunkNonce &nonce, const Secret &key)
{
    return crypto_aead_chacha20poly1305_ietf_decrypt(out, nullptr, nullptr, raw(chunk),
                                                     static_cast<size_t>(chunk.size()), nullptr, 0,
                                                     nonce.data(), key.data()) == 0;
}

/// An empty plaintext is one empty chunk; otherwise the last chunk is never empty.
qsizetype chunkCount(qsizetype plainBytes)
{
    return std::max<qsizetype>(1, (plainBytes + ChunkSize - 1) / ChunkSize);
}

Error truncated()
{
    return Error{ErrorCode::EnvelopeTruncated, QStringLiteral("age payload")};
}

} // namespace

qsizetype payloadSize(qsizetype plainBytes)
{
    return NonceSize + plainBytes + chunkCount(plainBytes) * TagSize;
}

QByteArray sealPayload(const Secret &fileKey, const QByteArray &plain)
{
    const auto nonce = crypto::randomBytes(NonceSize);
    const auto key = payloadKey(fileKey, nonce);
    const auto chunks = chunkCount(plain.size());

    QByteArray payload = nonce;
    payload.resize(payloadSize(plain.size()));
    auto *out = reinterpret_cast<uchar *>(payload.data()) + NonceSize;
    for (qsizetype i = 0; i < chunks; ++i) {
        const auto chunk = part(plain, i, ChunkSize);
        crypto_aead_chacha20poly1305_ietf_encrypt(
            out, nullptr, raw(chunk), static_cast<size_t>(chunk.size()), nullptr, 0, nullptr,
            chunkNonce(static_cast<quint64>(i), i == chunks - 1).data(), key.data());
        out += chunk.size() + TagSize;
    }
    return payload;
}

Result<QByteArray> openPayload(const Secret &fileKey, QByteArrayView payload)
{
    constexpr auto sealedSize = ChunkSize + TagSize;
    if (payload.size() < NonceSize + TagSize)
        return truncated();
    const auto key = payloadKey(fileKey, payload.first(NonceSize));
    const auto body = payload.sliced(NonceSize);
    const auto chunks = (body.size() + sealedSize - 1) / sealedSize;
    const auto lastSize = body.size() - (chunks - 1) * sealedSize;
    if (lastSize < TagSize)
        return truncated();
    if (lastSize == TagSize && chunks > 1)
        return Error{ErrorCode::EnvelopeAltered, QStringLiteral("empty last chunk")};

    QByteArray plain(body.size() - chunks * TagSize, Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(plain.data());
    for (qsizetype i = 0; i < chunks; ++i) {
        const auto chunk = part(body, i, sealedSize);
        const auto number = static_cast<quint64>(i);
        const bool last = i == chunks - 1;
        if (!openChunk(out, chunk, chunkNonce(number, last), key)) {
            const bool cutHere = last && openChunk(out, chunk, chunkNonce(number, false), key);
            wipe(plain);
            return cutHere ? truncated()
                           : Error{ErrorCode::EnvelopeAltered, QStringLiteral("age payload")};
        }
        out += chunk.size() - TagSize;
    }
    return plain;
}

} // namespace stipple::age
