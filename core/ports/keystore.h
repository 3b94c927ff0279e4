// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace stipple {

/// Keeps small secrets where the operating system guards them best.
class KeyStore
{
public:
    KeyStore() = default;
    KeyStore(const KeyStore &) = delete;
    KeyStore &operator=(const KeyStore &) = delete;
    virtual ~KeyStore() = default;

    /// How well the secrets are guarded; the interface tells people when it is only a file.
    enum class Protection { System, File };
    [[nodiscard]] virtual Protection protection() const = 0;

    /// The secret called `name`; KeyMissing if there is none, KeyStoreFailed if it cannot be asked.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &name) = 0;
    [[nodiscard]] virtual Status write(const QString &name, const QByteArray &secret) = 0;
    [[nodiscard]] virtual Status remove(const QString &name) = 0;
};

} // namespace stipple
