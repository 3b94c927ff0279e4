// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/reminderd/buscalls.h"

namespace stipple::buscalls {

using namespace Qt::StringLiterals;

namespace {

const auto bus = u"org.freedesktop.DBus"_s;
constexpr int patience = 5000; // ms

std::optional<QString> ask(const QDBusConnection &connection, const QString &name,
                           const QVariantList &arguments)
{
    auto message = method(bus, u"/org/freedesktop/DBus"_s, bus, name);
    message.setArguments(arguments);
    const auto answer = call(connection, message);
    if (!answer || answer->isEmpty())
        return std::nullopt;
    return answer->first().toString();
}

} // namespace

std::optional<QVariantList> call(const QDBusConnection &connection, const QDBusMessage &message)
{
    const auto reply = connection.call(message, QDBus::Block, patience);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return std::nullopt;
    return reply.arguments();
}

QDBusMessage method(const QString &service, const QString &path, const QString &interface,
                    const QString &name)
{
    return QDBusMessage::createMethodCall(service, path, interface, name);
}

QString ownerOf(const QDBusConnection &connection, const QString &name)
{
    if (const auto owner = ask(connection, u"GetNameOwner"_s, {name}))
        return *owner;
    if (!ask(connection, u"StartServiceByName"_s, {name, 0U}))
        return {};
    return ask(connection, u"GetNameOwner"_s, {name}).value_or(QString());
}

QString identity(const QDBusConnection &connection)
{
    return ask(connection, u"GetId"_s, {}).value_or(QString());
}

} // namespace stipple::buscalls
