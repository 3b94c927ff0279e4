// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/reminderd/portalnotifier.h"

#include "platform/linux/reminderd/buscalls.h"

#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Notification"_s;
const auto openAction = u"open"_s;

} // namespace

PortalNotifier::PortalNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
{
    m_bus.connect(service, path, interface, u"ActionInvoked"_s, this,
                  SLOT(onAction(QString, QString, QVariantList)));
    auto *watcher =
        new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                Q_EMIT serverChanged(!owner.isEmpty());
            });
}

QString PortalNotifier::server()
{
    // A portal that was started anew has forgotten nothing: the desktop behind it shows them.
    return buscalls::ownerOf(m_bus, service).isEmpty() ? QString() : u"portal"_s;
}

std::optional<quint32> PortalNotifier::post(const Notice &notice,
                                            const std::optional<Shown> & /*before*/)
{
    QVariantMap content{{u"title"_s, notice.title},
                        {u"body"_s, notice.text},
                        {u"priority"_s, notice.silent ? u"low"_s : u"normal"_s},
                        {u"default-action"_s, openAction}};
    constexpr quint32 withHints = 2;
    if (notice.hidden && version() >= withHints)
        content.insert(u"display-hint"_s, QStringList{u"hide-on-lock-screen"_s});
    const auto sent =
        buscalls::call(m_bus, buscalls::method(service, path, interface, u"AddNotification"_s)
                                  << notice.id << content);
    return sent ? std::optional<quint32>(0) : std::nullopt;
}

void PortalNotifier::withdraw(const Shown &shown)
{
    buscalls::call(m_bus, buscalls::method(service, path, interface, u"RemoveNotification"_s)
                              << shown.id);
}

void PortalNotifier::onAction(const QString &id, const QString &action,
                              const QVariantList &parameters)
{
    if (action != openAction)
        return;
    // Portals of version 2 append what belongs to the platform, the token among it.
    const auto token = parameters.isEmpty()
                           ? QString()
                           : parameters.last().toMap().value(u"activation-token"_s).toString();
    Q_EMIT chosen({.id = id, .number = 0, .until = {}}, token);
}

quint32 PortalNotifier::version()
{
    const auto answer = buscalls::call(
        m_bus, buscalls::method(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s)
                   << interface << u"version"_s);
    return answer && !answer->isEmpty() ? answer->first().value<QDBusVariant>().variant().toUInt()
                                        : 0;
}

} // namespace stipple
