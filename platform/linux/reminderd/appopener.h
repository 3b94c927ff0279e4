// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace stipple {

/// Brings the app to the front, or starts it. It decides itself what it shows: its lock first.
class AppOpener : public QObject
{
    Q_OBJECT

public:
    AppOpener(const QDBusConnection &bus, QString program, QObject *parent = nullptr);

    /// `token` is the desktop's leave to come to the front; it may be empty.
    void open(const QString &token);

private:
    QDBusConnection m_bus;
    QString m_program;
};

} // namespace stipple
