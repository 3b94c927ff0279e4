// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/android/cpp/androidalarms.h"

#include "platform/android/cpp/reminderglue.h"

#include <QGuiApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

AlarmHealth::Permission permission(const QString &word)
{
    using Permission = AlarmHealth::Permission;
    static const QHash<QString, Permission> permissions{
        {u"granted"_s, Permission::Granted},   {u"channelOff"_s, Permission::ChannelOff},
        {u"notAsked"_s, Permission::NotAsked}, {u"denied"_s, Permission::Denied},
        {u"refused"_s, Permission::Refused},
    };
    return permissions.value(word, Permission::Refused);
}

} // namespace

AndroidAlarms::AndroidAlarms(QObject *parent)
    : Alarms(parent)
    , m_store(reminderglue::folder())
    , m_log(reminderglue::folder())
{
    // The system's pages cover the app; whatever was chosen there, the app comes back. So it does
    // by a tap on a reminder.
    if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(app, &QGuiApplication::applicationStateChanged, this,
                [this](Qt::ApplicationState state) {
                    if (state != Qt::ApplicationActive)
                        return;
                    Q_EMIT healthChanged();
                    Q_EMIT tapped();
                });
}

Status AndroidAlarms::replaceAll(const SlotPlan &plan)
{
    if (plan.slots.isEmpty()) {
        if (const auto removed = m_store.removeAll(); !removed)
            return removed.error();
        reminderglue::erase();
        return {};
    }
    reminderglue::settle();
    if (const auto written = m_store.replace(plan); !written)
        return written.error();
    reminderglue::poke();
    return {};
}

Result<SlotPlan> AndroidAlarms::current() const
{
    return m_store.read();
}

AlarmHealth AndroidAlarms::health() const
{
    const auto facts = QJsonDocument::fromJson(reminderglue::health()).object();
    AlarmHealth health;
    health.permission = permission(facts.value("permission"_L1).toString());
    health.precision = precision(facts.value("exact"_L1).toBool());
    health.background = facts.value("saving"_L1).toBool() ? AlarmHealth::Background::Saving
                                                          : AlarmHealth::Background::Ready;
    health.history = AlarmHealth::History::Confirmed;
    health.maker = facts.value("maker"_L1).toString();
    health.deliveries = m_log.read();
    return health;
}

void AndroidAlarms::request(Wish wish)
{
    switch (wish) {
    case Wish::AskPermission:
        reminderglue::ask();
        break;
    case Wish::NotificationSettings:
        reminderglue::open(u"notifications"_s);
        break;
    case Wish::ExactAlarmSettings:
        reminderglue::open(u"exact"_s);
        break;
    case Wish::BatterySettings:
        reminderglue::open(u"battery"_s);
        break;
    case Wish::StartDaemon:
        // There is none; what was armed is looked at again.
        reminderglue::poke();
        break;
    }
}

QString AndroidAlarms::takeTap()
{
    return reminderglue::takeTap();
}

AlarmHealth::Precision AndroidAlarms::precision(bool mayBeExact) const
{
    const auto plan = m_store.read();
    if (!plan || !plan->exact)
        return AlarmHealth::Precision::Inexact;
    return mayBeExact ? AlarmHealth::Precision::Exact : AlarmHealth::Precision::Refused;
}

} // namespace stipple
