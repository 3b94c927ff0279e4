// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/ios/iosalarms.h"

#include "platform/ios/notificationplan.h"

#include <QGuiApplication>
#include <QPointer>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

AlarmHealth::Permission permission(ios::Permission word)
{
    switch (word) {
    case ios::Permission::NotAsked:
        return AlarmHealth::Permission::NotAsked;
    case ios::Permission::Refused:
        return AlarmHealth::Permission::Refused;
    case ios::Permission::Granted:
        break;
    }
    return AlarmHealth::Permission::Granted;
}

} // namespace

IosAlarms::IosAlarms(ios::NotificationCentre &centre, const Clock &clock,
                     const ReminderWords &words, const QString &folder, QObject *parent)
    : Alarms(parent)
    , m_centre(centre)
    , m_clock(clock)
    , m_words(words)
    , m_store(folder)
{
    m_centre.listen([self = QPointer(this)](const std::string &id) {
        QMetaObject::invokeMethod(
            qApp,
            [self, id] {
                if (!self)
                    return;
                self->m_tap = QString::fromStdString(id);
                Q_EMIT self->tapped();
            },
            Qt::QueuedConnection);
    });
    if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(app, &QGuiApplication::applicationStateChanged, this,
                [this](Qt::ApplicationState state) {
                    if (state == Qt::ApplicationActive)
                        refresh();
                });
}

template <typename... Answer>
std::function<void(Answer...)> IosAlarms::here(void (IosAlarms::*step)(const Answer &...))
{
    return [self = QPointer(this), step](Answer... answer) {
        QMetaObject::invokeMethod(
            qApp,
            [self, step, answer...] {
                if (self)
                    (self.data()->*step)(answer...);
            },
            Qt::QueuedConnection);
    };
}

Status IosAlarms::replaceAll(const SlotPlan &plan)
{
    if (plan.slots.isEmpty()) {
        if (const auto removed = m_store.removeAll(); !removed)
            return removed.error();
    } else if (const auto written = m_store.replace(plan); !written) {
        return written.error();
    }
    refresh();
    return {};
}

Result<SlotPlan> IosAlarms::current() const
{
    return m_store.read();
}

void IosAlarms::refresh()
{
    // One round at a time: two that overlap would each add what the other added.
    if (m_isBusy) {
        m_isAskedAgain = true;
        return;
    }
    m_isBusy = true;
    m_centre.read(here(&IosAlarms::compare));
}

void IosAlarms::compare(const ios::State &state)
{
    const auto filed = m_store.filed();
    if (filed.state == FiledPlan::State::Unreadable) {
        settle(state);
        return;
    }
    const auto now = m_clock.now();
    const auto zone = m_clock.zone();
    const auto wanted = notificationplan::requests(filed.plan, zone, now, m_words);
    m_centre.follow(notificationplan::changes(wanted, state, filed.plan, zone, now),
                    here(&IosAlarms::readBack));
}

void IosAlarms::readBack()
{
    m_centre.read(here(&IosAlarms::settle));
}

void IosAlarms::settle(const ios::State &state)
{
    m_state = state;
    m_isKnown = true;
    m_isBusy = false;
    Q_EMIT healthChanged();
    if (std::exchange(m_isAskedAgain, false))
        refresh();
}

AlarmHealth IosAlarms::health() const
{
    AlarmHealth health;
    health.permission = permission(m_state.permission);
    health.precision = AlarmHealth::Precision::Exact;
    health.background = AlarmHealth::Background::Ready;
    health.history = AlarmHealth::History::NotReported;
    if (!m_isKnown || m_isBusy)
        return health;
    QList<QDateTime> pending;
    for (const auto &request : m_state.pending)
        if (request.next > 0)
            pending.append(QDateTime::fromSecsSinceEpoch(request.next, Qt::UTC));
    std::sort(pending.begin(), pending.end());
    health.pending = pending;
    return health;
}

void IosAlarms::request(Wish wish)
{
    switch (wish) {
    case Wish::AskPermission:
        // The system puts its question once; afterwards only its settings can change the answer.
        if (m_state.permission == ios::Permission::NotAsked)
            m_centre.ask([self = QPointer(this)] {
                QMetaObject::invokeMethod(
                    qApp,
                    [self] {
                        if (self)
                            self->refresh();
                    },
                    Qt::QueuedConnection);
            });
        else
            m_centre.openSettings();
        break;
    case Wish::NotificationSettings:
        m_centre.openSettings();
        break;
    case Wish::ExactAlarmSettings:
    case Wish::BatterySettings:
    case Wish::StartDaemon:
        // iOS has no such page and nothing of the kind.
        refresh();
        break;
    }
}

QString IosAlarms::takeTap()
{
    return std::exchange(m_tap, QString());
}

} // namespace stipple
