// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/reminderd/desktopnotifier.h"

#include "platform/linux/reminderd/buscalls.h"

#include <QDBusServiceWatcher>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
{
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this,
                  SLOT(onClosed(uint, uint)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    auto *watcher =
        new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                Q_EMIT serverChanged(!owner.isEmpty());
            });
}

QString DesktopNotifier::server()
{
    return buscalls::ownerOf(m_bus, service);
}

std::optional<quint32> DesktopNotifier::post(const Notice &notice,
                                             const std::optional<Shown> &before)
{
    constexpr uchar low = 0;
    constexpr uchar normal = 1;
    QVariantMap hints{{u"desktop-entry"_s, u"org.stipple.Stipple"_s},
                      {u"category"_s, u"reminder"_s},
                      {u"urgency"_s, QVariant::fromValue(notice.silent ? low : normal)}};
    if (notice.silent)
        hints.insert(u"suppress-sound"_s, true);
    const QStringList actions{u"default"_s, notice.title};
    constexpr int never = 0; // a reminder stays until it is seen, or over
    const auto reply = buscalls::call(m_bus, buscalls::method(service, path, service, u"Notify"_s)
                                                 << notice.title << (before ? before->number : 0U)
                                                 << u"org.stipple.Stipple"_s << notice.title
                                                 << notice.text << actions << hints << never);
    if (!reply || reply->isEmpty())
        return std::nullopt;
    return reply->first().toUInt();
}

void DesktopNotifier::withdraw(const Shown &shown)
{
    // Closing what is closed already fails, and that is as good.
    buscalls::call(m_bus, buscalls::method(service, path, service, u"CloseNotification"_s)
                              << shown.number);
}

void DesktopNotifier::onClosed(uint number, uint /*reason*/)
{
    m_tokens.remove(number);
    Q_EMIT closed(number);
}

void DesktopNotifier::onToken(uint number, const QString &token)
{
    m_tokens.insert(number, token);
}

void DesktopNotifier::onAction(uint number, const QString &action)
{
    if (action == u"default"_s)
        Q_EMIT chosen({.id = {}, .number = number, .until = {}}, m_tokens.take(number));
}

} // namespace stipple
