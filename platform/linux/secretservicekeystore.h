// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/keystore.h"

namespace stipple {

/// The desktop's Secret Service (or KWallet), through QtKeychain and never its plain-text fallback.
class SecretServiceKeyStore : public KeyStore
{
public:
    /// Whether a Secret Service answers on this session's bus.
    [[nodiscard]] static bool isAvailable();

    [[nodiscard]] Protection protection() const override { return Protection::System; }
    [[nodiscard]] Result<QByteArray> read(const QString &name) override;
    [[nodiscard]] Status write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] Status remove(const QString &name) override;
};

} // namespace stipple
