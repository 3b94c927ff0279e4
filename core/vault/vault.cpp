// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/vault.h"

#include "core/crypto/kdf.h"
#include "core/crypto/random.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

// Each purpose has its own context, so that no subkey of one can ever be one of another.
constexpr crypto::KdfContext cellContext{'s', 't', 'p', 'l', 'c', 'e', 'l', 'l'};
constexpr crypto::KdfContext photoContext{'s', 't', 'p', 'l', 'p', 'h', 'o', 't'};
constexpr crypto::KdfContext nameContext{'s', 't', 'p', 'l', 'n', 'a', 'm', 'e'};
constexpr quint64 firstGeneration = 1;

constexpr qsizetype pseudonymBytes = 16;

} // namespace

QString Vault::keyName()
{
    return u"device"_s;
}

Vault::Vault(KeyStore &keys)
    : m_store(keys)
{}

Status Vault::open(Sealed sealed)
{
    auto stored = m_store.read(keyName());
    if (!stored) {
        if (stored.error().code != ErrorCode::KeyMissing || sealed == Sealed::Something)
            return stored.error();
    }
    auto key = stored ? Result<Secret>(Secret::take(*stored)) : makeKey();
    if (!key)
        return key.error();
    if (key->size() != crypto::KeySize)
        return Error{ErrorCode::KeyStoreFailed, u"not a key"_s};

    auto photos = AgeIdentity::fromKey(crypto::subkey(*key, firstGeneration, photoContext));
    if (!photos)
        return photos.error();
    m_keys.emplace(Keys{.cells = Aead(crypto::subkey(*key, firstGeneration, cellContext)),
                        .photos = std::move(*photos),
                        .pseudonyms = crypto::subkey(*key, firstGeneration, nameContext)});
    return {};
}

Result<Secret> Vault::makeKey()
{
    auto key = crypto::randomSecret(crypto::KeySize);
    auto bytes = key.toByteArray();
    const auto written = m_store.write(keyName(), bytes);
    wipe(bytes);
    if (!written)
        return written.error();
    // Data sealed with a key that was not really kept would be lost at the next start.
    auto kept = m_store.read(keyName());
    if (!kept)
        return kept.error();
    if (!(Secret::take(*kept) == key))
        return Error{ErrorCode::KeyStoreFailed, u"the key came back another"_s};
    return key;
}

void Vault::lock()
{
    m_keys.reset();
}

Result<const Aead *> Vault::cells() const
{
    if (!m_keys)
        return Error{ErrorCode::Locked, {}};
    return &m_keys->cells;
}

Result<AgeIdentity> Vault::photoIdentity() const
{
    if (!m_keys)
        return Error{ErrorCode::Locked, {}};
    return m_keys->photos;
}

Result<QString> Vault::pseudonym(QByteArrayView what) const
{
    if (!m_keys)
        return Error{ErrorCode::Locked, {}};
    const auto code = crypto::hmacSha256(m_keys->pseudonyms, what);
    return QString::fromLatin1(code.first(pseudonymBytes).toHex());
}

} // namespace stipple
