// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace stipple {

/// What the system bus tells: zone, language, and waking up. Without that bus: nothing.
class SystemEvents : public QObject
{
    Q_OBJECT

public:
    explicit SystemEvents(const QDBusConnection &bus, QObject *parent = nullptr);

Q_SIGNALS:
    void zoneChanged(const QString &zone);         ///< IANA name
    void languageChanged(const QString &language); ///< BCP 47
    void resumed();

private Q_SLOTS:
    void onProperties(const QString &interface, const QVariantMap &changed,
                      const QStringList &invalidated);
    void onSleep(bool isStarting);

private:
    void onLocale(const QStringList &assignments);

    QDBusConnection m_bus;
};

} // namespace stipple
