// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/aead.h"
#include "core/crypto/agekeys.h"
#include "core/ports/keystore.h"

#include <optional>

namespace stipple {

/// The keys under which everything on this device is sealed, guarded at device level: one random
/// data key lies in the operating system's key store, and all others are derived from it.
class Vault
{
public:
    /// What the key store calls the data key.
    static QString keyName();

    explicit Vault(KeyStore &keys);

    /// Whether something was ever sealed with the key that is asked for.
    enum class Sealed { Nothing, Something };

    /// Reads the data key. Makes one only where nothing was sealed yet: a new key beside sealed
    /// data would bury it, so a missing one is KeyMissing then, and nothing is touched.
    /// KeyStoreFailed when the key store does not answer, or answers what cannot be a key.
    [[nodiscard]] Status open(Sealed sealed);

    /// Forgets every key; they are overwritten.
    void lock();
    [[nodiscard]] bool isOpen() const { return m_keys.has_value(); }

    /// What seals the cells of the database; Locked.
    [[nodiscard]] Result<const Aead *> cells() const;

    /// Whose age files photos are; Locked.
    [[nodiscard]] Result<AgeIdentity> photoIdentity() const;

    /// A name under which a row can be found again without saying what it is about: the same for
    /// the same `what`, meaningless without the key. 32 hexadecimal digits; Locked.
    [[nodiscard]] Result<QString> pseudonym(QByteArrayView what) const;

private:
    struct Keys
    {
        Aead cells;
        AgeIdentity photos;
        Secret pseudonyms;
    };

    [[nodiscard]] Result<Secret> makeKey();

    KeyStore &m_store;
    std::optional<Keys> m_keys;
};

} // namespace stipple
