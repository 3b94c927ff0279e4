// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace stipple {

/// Brings the app to the front, or starts it, and says which reminder was chosen. It decides itself
/// what it shows: its lock first.
class AppOpener : public QObject
{
    Q_OBJECT

public:
    AppOpener(const QDBusConnection &bus, QString program, QObject *parent = nullptr);

    /// `slot` is the id of the slot; `token` the desktop's leave to come to the front, maybe empty.
    void open(const QString &slot, const QString &token);

private:
    QDBusConnection m_bus;
    QString m_program;
};

} // namespace stipple
