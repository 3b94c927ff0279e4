// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/appactivation.h"

#include <QDBusMessage>
#include <QDBusReply>
#include <QVariantMap>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto name = u"org.stipple.Stipple"_s;
const auto path = u"/org/stipple/Stipple"_s;

} // namespace

bool AppActivation::listen(const QDBusConnection &bus)
{
    if (m_isListening || !bus.isConnected())
        return true;
    auto connection = bus;
    // There before the name: who finds the name finds somebody who listens.
    connection.registerObject(path, this, QDBusConnection::ExportScriptableSlots);
    const auto dbus = u"org.freedesktop.DBus"_s;
    auto message =
        QDBusMessage::createMethodCall(dbus, u"/org/freedesktop/DBus"_s, dbus, u"RequestName"_s);
    constexpr uint doNotQueue = 4;
    constexpr uint exists = 3;
    message << name << doNotQueue;
    const QDBusReply<uint> taken = connection.call(message);
    m_isListening = taken.value() != exists;
    if (!m_isListening)
        connection.unregisterObject(path);
    return m_isListening;
}

bool AppActivation::passOn(const QDBusConnection &bus, const QString &reminder)
{
    auto message =
        QDBusMessage::createMethodCall(name, path, u"org.freedesktop.Application"_s,
                                       reminder.isEmpty() ? u"Activate"_s : u"ActivateAction"_s);
    message.setAutoStartService(false);
    if (!reminder.isEmpty())
        message << u"reminder"_s << QVariant::fromValue(QVariantList{reminder});
    const auto token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    message << (token.isEmpty() ? QVariantMap() : QVariantMap{{u"activation-token"_s, token}});
    return bus.call(message).type() == QDBusMessage::ReplyMessage;
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
