// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace stipple {

/// org.freedesktop.portal.Background: leave to run, and to start at login, for a sandboxed app.
class BackgroundPortal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for the daemon to be started at login, or takes that back. answered() follows.
    void request(const QDBusConnection &bus, bool autostart, const QString &reason);

Q_SIGNALS:
    /// Whether both were allowed; false also where there is no such portal.
    void answered(bool isAllowed);

private Q_SLOTS:
    void onResponse(uint code, const QVariantMap &results);

private:
    int m_requests = 0;
};

} // namespace stipple
