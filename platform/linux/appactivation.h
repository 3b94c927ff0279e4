// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace stipple {

/// org.freedesktop.Application: how the desktop and the daemon bring the open app to the front.
class AppActivation : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using QObject::QObject;

    /// Takes the app's name on the bus and is heard under it from then on. False when another app
    /// of this session has the name; true also without a bus, where nobody can be told.
    bool listen(const QDBusConnection &bus);

    /// Brings the app that has the name to the front, on the day of the slot with the id `reminder`
    /// if there is one, and waits until it says so. False when it did not.
    [[nodiscard]] static bool passOn(const QDBusConnection &bus, const QString &reminder);

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    /// "reminder", with the id of a slot, says that somebody chose it. Every program of the session
    /// may call this.
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters,
                                     const QVariantMap &platformData);

Q_SIGNALS:
    void activated();
    void reminderChosen(const QString &slot);

private:
    bool m_isListening = false;
};

} // namespace stipple
