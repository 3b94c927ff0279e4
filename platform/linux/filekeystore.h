// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/keystore.h"

namespace stipple {

/// One file per secret, readable by the owner alone, for desktops without a Secret Service.
///
/// Whoever can read the home directory can read the keys: the interface says so.
class FileKeyStore : public KeyStore
{
public:
    /// `folder` is made with mode 0700 on the first write.
    explicit FileKeyStore(QString folder);

    [[nodiscard]] Protection protection() const override { return Protection::File; }
    [[nodiscard]] Result<QByteArray> read(const QString &name) override;
    [[nodiscard]] Status write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] Status remove(const QString &name) override;

private:
    [[nodiscard]] QString path(const QString &name) const;

    QString m_folder;
};

} // namespace stipple
