// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/fake/fakekeystore.h"

#include <QFile>

namespace stipple {

/// Keys that outlive a process: the kill test's two sides share them. Written whole before the
/// storage is opened for the first time.
class FileKeys : public FakeKeyStore
{
public:
    explicit FileKeys(QString path)
        : m_path(std::move(path))
    {
        QFile file(m_path);
        if (file.open(QIODevice::ReadOnly))
            secrets.insert(QStringLiteral("device"), file.readAll());
    }

    void keep() const
    {
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.write(secrets.value(QStringLiteral("device")));
    }

private:
    QString m_path;
};

} // namespace stipple
