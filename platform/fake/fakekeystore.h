// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/keystore.h"

#include <QHash>

namespace stipple {

/// A key store in memory, which can be made to fail.
class FakeKeyStore : public KeyStore
{
public:
    QHash<QString, QByteArray> secrets;
    bool broken = false;

    [[nodiscard]] Protection protection() const override { return Protection::System; }

    [[nodiscard]] Result<QByteArray> read(const QString &name) override
    {
        if (broken)
            return Error{ErrorCode::KeyStoreFailed, name};
        if (!secrets.contains(name))
            return Error{ErrorCode::KeyMissing, name};
        return secrets.value(name);
    }

    [[nodiscard]] Status write(const QString &name, const QByteArray &secret) override
    {
        if (broken)
            return Error{ErrorCode::KeyStoreFailed, name};
        secrets.insert(name, secret);
        return {};
    }

    [[nodiscard]] Status remove(const QString &name) override
    {
        if (broken)
            return Error{ErrorCode::KeyStoreFailed, name};
        secrets.remove(name);
        return {};
    }
};

} // namespace stipple
