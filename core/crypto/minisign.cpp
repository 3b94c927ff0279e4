// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/minisign.h"

#include "core/crypto/hash.h"
#include "core/crypto/sodium.h"
#include "core/crypto/strictbase64.h"

#include <sodium.h>

namespace stipple::minisign {

namespace {

using crypto::Padding;

constexpr QByteArrayView Algorithm = "ED";
constexpr QByteArrayView Untrusted = "untrusted comment: ";
constexpr QByteArrayView Trusted = "trusted comment: ";
constexpr QByteArrayView OwnComment = "stipple";
constexpr qsizetype SignatureSize = crypto_sign_BYTES;

const uchar *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

QByteArray ed25519(QByteArrayView message, const SigningKey &key)
{
    QByteArray signature(SignatureSize, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<uchar *>(signature.data()), nullptr, raw(message),
                         static_cast<size_t>(message.size()), key.key().data());
    return signature;
}

bool agrees(QByteArrayView signature, QByteArrayView message, const VerifyKey &key)
{
    return crypto_sign_verify_detached(raw(signature), raw(message),
                                       static_cast<size_t>(message.size()), raw(key.key)) == 0;
}

Error invalid(const QString &why)
{
    return Error{ErrorCode::SignatureInvalid, why};
}

} // namespace

QByteArray sign(const QByteArray &bytes, const SigningKey &key)
{
    crypto::makeReady();
    const auto signature = ed25519(crypto::blake2b512(bytes), key);
    const auto global = ed25519(signature + OwnComment.toByteArray(), key);
    return Untrusted.toByteArray() + OwnComment.toByteArray() + '\n' +
           crypto::toBase64(Algorithm.toByteArray() + key.verifyKey().id + signature,
                            Padding::Required) +
           '\n' + Trusted.toByteArray() + OwnComment.toByteArray() + '\n' +
           crypto::toBase64(global, Padding::Required) + '\n';
}

Status verify(const QByteArray &bytes, const QByteArray &signature, const VerifyKey &key)
{
    crypto::makeReady();
    if (signature.size() > MaxSignatureBytes)
        return invalid(QStringLiteral("too long"));
    const auto lines = signature.split('\n');
    if (lines.size() != 5 || !lines[4].isEmpty() || !lines[0].startsWith(Untrusted) ||
        !lines[2].startsWith(Trusted))
        return invalid(QStringLiteral("layout"));
    const auto head = crypto::fromStrictBase64(lines[1], Padding::Required);
    const auto global = crypto::fromStrictBase64(lines[3], Padding::Required);
    const auto headSize = Algorithm.size() + key.id.size() + SignatureSize;
    if (!head || !global || head->size() != headSize || global->size() != SignatureSize)
        return invalid(QStringLiteral("base64"));
    if (!head->startsWith(Algorithm))
        return invalid(QStringLiteral("algorithm"));
    if (head->sliced(Algorithm.size(), key.id.size()) != key.id)
        return invalid(QStringLiteral("another key"));

    const auto own = head->last(SignatureSize);
    if (!agrees(own, crypto::blake2b512(bytes), key))
        return invalid(QStringLiteral("bytes"));
    if (!agrees(*global, own + lines[2].sliced(Trusted.size()), key))
        return invalid(QStringLiteral("trusted comment"));
    return {};
}

} // namespace stipple::minisign
