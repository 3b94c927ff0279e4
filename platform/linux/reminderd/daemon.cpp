// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/reminderd/daemon.h"

#include "platform/linux/reminderd/buscalls.h"
#include "platform/linux/reminderd/desktopnotifier.h"
#include "platform/linux/reminderd/portalnotifier.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto name = u"org.stipple.Stipple.Reminders"_s;
const auto path = u"/org/stipple/Stipple/Reminders"_s;

std::unique_ptr<Notifier> notifierFor(bool isSandboxed, const QDBusConnection &bus)
{
    if (isSandboxed)
        return std::make_unique<PortalNotifier>(bus);
    return std::make_unique<DesktopNotifier>(bus);
}

} // namespace

Daemon::Daemon(const Setting &setting, const QDBusConnection &session,
               const QDBusConnection &system, Clock &clock, SlotTimer &timer,
               const ReminderWords &words)
    : m_bus(session)
    , m_notifier(notifierFor(setting.isSandboxed, session))
    , m_events(system)
    , m_opener(session, setting.program)
    , m_deliverer(std::make_unique<Deliverer>(setting.folder, buscalls::identity(session), clock,
                                              timer, *m_notifier, words))
{
    connect(&m_events, &SystemEvents::zoneChanged, m_deliverer.get(), &Deliverer::moveTo);
    connect(&m_events, &SystemEvents::languageChanged, m_deliverer.get(), &Deliverer::speak);
    connect(&m_events, &SystemEvents::resumed, m_deliverer.get(),
            [this] { m_deliverer->deliver(ReminderEvent::Clock); });
    connect(m_deliverer.get(), &Deliverer::chosen, &m_opener, &AppOpener::open);
    // After the answer to whoever asked for the last thing to be taken away.
    connect(m_deliverer.get(), &Deliverer::done, this, &Daemon::end, Qt::QueuedConnection);
    // The end of the session.
    m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
                  u"Disconnected"_s, this, SLOT(onDisconnected()));
}

bool Daemon::start()
{
    // The object first: calls may wait for the name. They are answered once the loop runs.
    if (!m_bus.isConnected() ||
        !m_bus.registerObject(path, this, QDBusConnection::ExportScriptableSlots) ||
        !m_bus.registerService(name))
        return false;
    m_deliverer->start();
    return true;
}

void Daemon::Reload()
{
    m_deliverer->deliver(ReminderEvent::Poke);
}

QString Daemon::Health()
{
    const auto facts = m_deliverer->facts();
    const QJsonObject root{{u"v"_s, 1},
                           {u"canNotify"_s, facts.canNotify},
                           {u"confirms"_s, facts.confirms},
                           {u"logSaved"_s, facts.isLogSaved},
                           {u"next"_s, facts.next ? facts.next->toString(Qt::ISODate) : QString()},
                           {u"shown"_s, facts.shown}};
    return QString::fromLatin1(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

void Daemon::onDisconnected()
{
    QCoreApplication::quit();
}

void Daemon::end()
{
    if (m_isEnding || !m_deliverer->isDone())
        return;
    m_isEnding = true;
    // Whoever writes a plan from here on starts another daemon; whoever wrote one a moment ago and
    // called this one is heard by looking once more.
    m_bus.unregisterService(name);
    m_deliverer->deliver(ReminderEvent::Poke);
    m_isEnding = false;
    if (m_deliverer->isDone() || !m_bus.registerService(name))
        QCoreApplication::quit();
}

} // namespace stipple
