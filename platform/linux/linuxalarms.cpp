// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/linuxalarms.h"

#include "core/reminders/reconcile.h"
#include "platform/common/reminderwords.h"
#include "platform/linux/folderlock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>

#include <utility>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto daemonName = u"org.stipple.Stipple.Reminders"_s;

QDBusMessage daemonMethod(const QString &name)
{
    return QDBusMessage::createMethodCall(daemonName, u"/org/stipple/Stipple/Reminders"_s,
                                          daemonName, name);
}

QString shownPath(const QString &folder)
{
    return QDir(folder).filePath(u"shown.v1.json"_s);
}

} // namespace

LinuxAlarms::LinuxAlarms(Setting setting, const Clock &clock, QObject *parent)
    : Alarms(parent)
    , m_setting(std::move(setting))
    , m_clock(clock)
    , m_store(m_setting.folder)
    , m_log(m_setting.folder)
    , m_entries(m_setting.daemon, m_setting.dataHome, m_setting.configHome)
{
    connect(&m_activation, &AppActivation::activated, this, &LinuxAlarms::broughtForward);
    connect(&m_activation, &AppActivation::reminderChosen, this, &LinuxAlarms::noteTap);
    connect(&m_portal, &BackgroundPortal::answered, this, [this](bool isAllowed) {
        m_mayRunInBackground = isAllowed;
        report(m_permission, m_background);
    });
}

Status LinuxAlarms::replaceAll(const SlotPlan &plan)
{
    if (plan.slots.isEmpty()) {
        if (!isAnythingLeft())
            return {};
        if (const auto removed = m_store.removeAll(); !removed)
            return removed.error();
        m_entries.remove();
        QMetaObject::invokeMethod(this, &LinuxAlarms::takeBack, Qt::QueuedConnection);
        return {};
    }
    noteMissed();
    if (const auto written = m_store.replace(plan); !written)
        return written.error();
    QMetaObject::invokeMethod(this, &LinuxAlarms::enlist, Qt::QueuedConnection);
    return {};
}

/// What the earlier plan let pass while no daemon ran: once it is replaced, nobody could know.
void LinuxAlarms::noteMissed() const
{
    const auto filed = m_store.filed();
    const FolderLock lock(m_setting.folder, FolderLock::Wait::No);
    // Without the lock: the daemon is delivering by that very plan, and notes it itself.
    if (filed.state != FiledPlan::State::Readable || !lock.isHeld())
        return;
    const auto done = reconcile(ReminderEvent::Replace, filed, m_log.read(),
                                {.now = m_clock.now(), .zone = m_clock.zone()});
    static_cast<void>(m_log.append(done.log)); // a full disk is told of by the plan itself
}

Result<SlotPlan> LinuxAlarms::current() const
{
    return m_store.read();
}

AlarmHealth LinuxAlarms::health() const
{
    AlarmHealth health;
    health.permission = m_permission;
    health.precision = AlarmHealth::Precision::Exact;
    health.background = m_background;
    if (m_background == AlarmHealth::Background::Ready && !m_mayRunInBackground)
        health.background = AlarmHealth::Background::OnlyWhileOpen;
    health.history =
        m_setting.isSandboxed ? AlarmHealth::History::Sent : AlarmHealth::History::Confirmed;
    health.deliveries = m_log.read();
    return health;
}

void LinuxAlarms::request(Wish /*wish*/)
{
    m_isPortalAsked = false;
    if (m_store.filed().state != FiledPlan::State::Absent)
        QMetaObject::invokeMethod(this, &LinuxAlarms::enlist, Qt::QueuedConnection);
}

QString LinuxAlarms::takeTap()
{
    return std::exchange(m_tap, QString());
}

bool LinuxAlarms::takePlace()
{
    const auto bus = m_setting.bus();
    // One that does not answer any more is in nobody's way.
    return m_activation.listen(bus) || !AppActivation::passOn(bus, m_tap);
}

void LinuxAlarms::noteTap(const QString &id)
{
    m_tap = id;
    Q_EMIT tapped();
}

/// After a plan was filed: everything that makes it be delivered.
void LinuxAlarms::enlist()
{
    // It may have been taken back in between.
    if (m_store.filed().state == FiledPlan::State::Absent)
        return;
    const auto bus = m_setting.bus();
    if (!bus.isConnected()) {
        report(AlarmHealth::Permission::NoServer, AlarmHealth::Background::Stopped);
        return;
    }
    m_activation.listen(bus);
    if (m_setting.isSandboxed) {
        if (!m_isPortalAsked)
            m_portal.request(bus, true, ReminderWords().word(QLocale().bcp47Name(), u"channel"_s));
        m_isPortalAsked = true;
        poke(false);
        return;
    }
    switch (m_entries.install()) {
    case DaemonEntries::Written::Refused:
        report(m_permission, AlarmHealth::Background::Stopped);
        break;
    case DaemonEntries::Written::Unchanged:
        poke(false);
        break;
    case DaemonEntries::Written::Changed: {
        const auto name = u"org.freedesktop.DBus"_s;
        whenAnswered(bus.asyncCall(QDBusMessage::createMethodCall(name, u"/org/freedesktop/DBus"_s,
                                                                  name, u"ReloadConfig"_s)),
                     [this](const QDBusPendingCall &) { poke(false); });
        break;
    }
    }
}

void LinuxAlarms::poke(bool isRetry)
{
    whenAnswered(m_setting.bus().asyncCall(daemonMethod(u"Reload"_s)),
                 [this, isRetry](const QDBusPendingCall &call) {
                     if (!call.isError())
                         askHealth();
                     else if (!isRetry) // it may have been ending just then
                         poke(true);
                     else
                         report(m_permission, AlarmHealth::Background::Stopped);
                 });
}

void LinuxAlarms::askHealth()
{
    auto message = daemonMethod(u"Health"_s);
    message.setAutoStartService(false);
    whenAnswered(m_setting.bus().asyncCall(message), [this](const QDBusPendingCall &call) {
        if (const QDBusPendingReply<QString> reply = call; reply.isValid())
            onHealth(reply.value());
    });
}

void LinuxAlarms::onHealth(const QString &document)
{
    const auto facts = QJsonDocument::fromJson(document.toUtf8()).object();
    const bool canNotify = facts.value("canNotify"_L1).toBool();
    report(canNotify ? AlarmHealth::Permission::Granted : AlarmHealth::Permission::NoServer,
           AlarmHealth::Background::Ready);
}

/// After the plan was removed: daemon, what is visible, and the log.
void LinuxAlarms::takeBack()
{
    if (m_store.filed().state != FiledPlan::State::Absent)
        return;
    const auto bus = m_setting.bus();
    if (!bus.isConnected()) {
        sweep();
        return;
    }
    if (m_setting.isSandboxed)
        m_portal.request(bus, false, ReminderWords().word(QLocale().bcp47Name(), u"channel"_s));
    m_isPortalAsked = false;
    auto message = daemonMethod(u"Reload"_s);
    message.setAutoStartService(false);
    whenAnswered(bus.asyncCall(message), [this](const QDBusPendingCall &call) {
        if (m_store.filed().state != FiledPlan::State::Absent)
            return;
        // A daemon that was killed left something to see: another one takes it away and ends.
        if (call.isError() && QFile::exists(shownPath(m_setting.folder)) &&
            QProcess::startDetached(m_setting.daemon, {}))
            return;
        sweep();
    });
}

void LinuxAlarms::sweep() const
{
    static_cast<void>(m_log.remove());
    QFile::remove(shownPath(m_setting.folder));
    QDir().rmdir(m_setting.folder);
}

bool LinuxAlarms::isAnythingLeft() const
{
    return m_store.filed().state != FiledPlan::State::Absent || m_entries.exist() ||
           QFile::exists(m_log.path()) || QFile::exists(shownPath(m_setting.folder));
}

void LinuxAlarms::report(AlarmHealth::Permission permission, AlarmHealth::Background background)
{
    m_permission = permission;
    m_background = background;
    // Also when both are as before: deliveries may have been added.
    Q_EMIT healthChanged();
}

void LinuxAlarms::whenAnswered(const QDBusPendingCall &call,
                               const std::function<void(const QDBusPendingCall &)> &then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
        watcher->deleteLater();
        then(*watcher);
    });
}

} // namespace stipple
