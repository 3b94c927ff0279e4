// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/agekeys.h"

#include "core/crypto/bech32.h"
#include "core/crypto/random.h"
#include "core/crypto/sodium.h"

#include <sodium.h>

namespace stipple {

namespace {

constexpr qsizetype PointSize = crypto_scalarmult_curve25519_BYTES;
constexpr QByteArrayView RecipientPrefix = "age";
constexpr QByteArrayView IdentityPrefix = "age-secret-key-";

} // namespace

Result<AgeRecipient> AgeRecipient::fromString(const QString &text)
{
    const auto latin = text.toUtf8();
    // Public keys are written in lower case only; the private ones in upper case only.
    if (!latin.startsWith("age1"))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("not an age recipient")};
    const auto key = crypto::fromBech32(RecipientPrefix, latin);
    if (!key || key->size() != PointSize)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("not an age recipient")};
    return AgeRecipient{key->toByteArray()};
}

QString AgeRecipient::toString() const
{
    return QString::fromLatin1(crypto::toBech32(RecipientPrefix, key));
}

AgeIdentity::AgeIdentity(Secret key)
    : m_key(std::move(key))
{
    crypto::makeReady();
    QByteArray point(PointSize, Qt::Uninitialized);
    crypto_scalarmult_curve25519_base(reinterpret_cast<uchar *>(point.data()), m_key.data());
    m_recipient.key = point;
}

AgeIdentity AgeIdentity::generate()
{
    return AgeIdentity(crypto::randomSecret(PointSize));
}

Result<AgeIdentity> AgeIdentity::fromKey(Secret key)
{
    if (key.size() != PointSize)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("key size")};
    return AgeIdentity(std::move(key));
}

Result<AgeIdentity> AgeIdentity::fromText(QByteArrayView text)
{
    if (!text.startsWith("AGE-SECRET-KEY-1"))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("not an age identity")};
    auto key = crypto::fromBech32(IdentityPrefix, text);
    if (!key)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("not an age identity")};
    return fromKey(*std::move(key));
}

Secret AgeIdentity::toText() const
{
    auto lower = crypto::toBech32(IdentityPrefix, m_key.view());
    auto upper = lower.toUpper();
    wipe(lower);
    return Secret::take(upper);
}

} // namespace stipple
