// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/minisignkeys.h"

#include "core/crypto/random.h"
#include "core/crypto/sodium.h"
#include "core/crypto/strictbase64.h"

#include <sodium.h>

namespace stipple {

namespace {

using crypto::Padding;

constexpr QByteArrayView Algorithm = "Ed";
constexpr qsizetype IdSize = 8;
constexpr qsizetype PublicSize = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype SecretSize = crypto_sign_SECRETKEYBYTES;
constexpr qsizetype ChecksumSize = 32;
/// Algorithm, no key derivation, BLAKE2b checksum; then an unused salt and two unused limits.
constexpr QByteArrayView SecretPreamble("Ed\0\0B2", 6);
constexpr qsizetype UnusedSize = 32 + 8 + 8;
constexpr qsizetype SecretFileSize =
    SecretPreamble.size() + UnusedSize + IdSize + SecretSize + ChecksumSize;
constexpr QByteArrayView Comment = "untrusted comment: minisign secret key\n";

const uchar *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

Secret checksum(QByteArrayView id, const Secret &key)
{
    Secret sum(ChecksumSize);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, ChecksumSize);
    for (const auto part : {Algorithm, id, key.view()})
        crypto_generichash_update(&state, raw(part), static_cast<size_t>(part.size()));
    crypto_generichash_final(&state, sum.data(), ChecksumSize);
    sodium_memzero(&state, sizeof state);
    return sum;
}

Error notAKey()
{
    return Error{ErrorCode::InvalidArgument, QStringLiteral("not a signing key")};
}

} // namespace

Result<VerifyKey> VerifyKey::fromString(const QString &text)
{
    const auto bytes = crypto::fromStrictBase64(text.toUtf8(), Padding::Required);
    if (!bytes || bytes->size() != Algorithm.size() + IdSize + PublicSize ||
        !bytes->startsWith(Algorithm))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("not a signature key")};
    return VerifyKey{.id = bytes->mid(Algorithm.size(), IdSize), .key = bytes->right(PublicSize)};
}

QString VerifyKey::toString() const
{
    const auto bytes = Algorithm.toByteArray() + id + key;
    return QString::fromLatin1(crypto::toBase64(bytes, Padding::Required));
}

SigningKey::SigningKey(Secret key, VerifyKey verifyKey)
    : m_key(std::move(key))
    , m_public(std::move(verifyKey))
{}

SigningKey SigningKey::generate()
{
    crypto::makeReady();
    VerifyKey verifyKey{.id = crypto::randomBytes(IdSize),
                        .key = QByteArray(PublicSize, Qt::Uninitialized)};
    Secret key(SecretSize);
    crypto_sign_keypair(reinterpret_cast<uchar *>(verifyKey.key.data()), key.data());
    return {std::move(key), std::move(verifyKey)};
}

Result<SigningKey> SigningKey::fromText(QByteArrayView text)
{
    crypto::makeReady();
    if (!text.startsWith(Comment) || !text.endsWith('\n'))
        return notAKey();
    auto decoded =
        crypto::fromStrictBase64(text.sliced(Comment.size()).chopped(1), Padding::Required);
    if (!decoded || decoded->size() != SecretFileSize || !decoded->startsWith(SecretPreamble))
        return notAKey();
    const auto held = Secret::take(*decoded);
    const auto fields = held.view().sliced(SecretPreamble.size() + UnusedSize);
    const auto id = fields.first(IdSize);
    auto key = Secret::copyOf(fields.sliced(IdSize, SecretSize));
    const VerifyKey verifyKey{.id = id.toByteArray(),
                              .key = key.view().last(PublicSize).toByteArray()};
    if (checksum(id, key) != Secret::copyOf(fields.last(ChecksumSize)))
        return notAKey();

    // The public half must belong to the seed, or signing would give the seed away.
    QByteArray derived(PublicSize, Qt::Uninitialized);
    Secret again(SecretSize);
    crypto_sign_seed_keypair(reinterpret_cast<uchar *>(derived.data()), again.data(), key.data());
    if (again != key)
        return notAKey();
    return SigningKey(std::move(key), verifyKey);
}

Secret SigningKey::toText() const
{
    QByteArray bytes;
    bytes.reserve(SecretFileSize);
    bytes += SecretPreamble;
    bytes += QByteArray(UnusedSize, '\0');
    bytes += m_public.id;
    bytes += m_key.view();
    bytes += checksum(m_public.id, m_key).view();
    auto base64 = crypto::toBase64(bytes, Padding::Required);
    wipe(bytes);
    auto text = Comment.toByteArray() + base64 + '\n';
    wipe(base64);
    return Secret::take(text);
}

} // namespace stipple
