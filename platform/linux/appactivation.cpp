// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/appactivation.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

namespace stipple {

using namespace Qt::StringLiterals;

void AppActivation::listen(const QDBusConnection &bus)
{
    if (m_isListening)
        return;
    auto connection = bus;
    m_isListening = connection.registerObject(u"/org/stipple/Stipple"_s, this,
                                              QDBusConnection::ExportScriptableSlots);
    const auto dbus = u"org.freedesktop.DBus"_s;
    auto message =
        QDBusMessage::createMethodCall(dbus, u"/org/freedesktop/DBus"_s, dbus, u"RequestName"_s);
    constexpr uint doNotQueue = 4;
    message << u"org.stipple.Stipple"_s << doNotQueue;
    connection.asyncCall(message);
}

void AppActivation::Activate(const QVariantMap &platformData)
{
    // Qt takes the token from the environment when a window asks to come to the front.
    const auto token = platformData.value(u"activation-token"_s).toString();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    Q_EMIT activated();
}

void AppActivation::ActivateAction(const QString &action, const QVariantList &parameters,
                                   const QVariantMap &platformData)
{
    if (action == u"reminder")
        Q_EMIT reminderChosen(parameters.value(0).toString());
    Activate(platformData);
}

} // namespace stipple
