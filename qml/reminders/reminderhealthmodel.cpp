// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/reminderhealthmodel.h"

#include "core/reminders/reminderservice.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/reminders/healthwords.h"
#include "qml/reminders/momentwords.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

ReminderHealthModel::ReminderHealthModel(QObject *parent)
    : ReminderHealthModel(Services::current().reminders, Services::current().clock, parent)
{}

ReminderHealthModel::ReminderHealthModel(ReminderService &service, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
{
    readAndFollow(*this, &ReminderHealthModel::reload, m_clock, m_service);
}

void ReminderHealthModel::reload()
{
    m_failure = {};
    const auto preferences = m_service.preferences();
    m_health = m_service.health();
    if (!preferences) {
        m_state = State::Failed;
        m_failure = MomentWords::unreadable(preferences.error().code);
    } else {
        m_state = preferences->on ? State::Full : State::Empty;
    }
    Q_EMIT changed();
}

QVariantList ReminderHealthModel::problems() const
{
    QVariantList list;
    for (const auto &[problem, fix] : m_health.problems)
        list.append(QVariantMap{{u"title"_s, HealthWords::title(problem)},
                                {u"text"_s, HealthWords::text(problem, m_health.system.maker)},
                                {u"action"_s, HealthWords::action(problem, fix)}});
    return list;
}

QVariantList ReminderHealthModel::next() const
{
    QVariantList list;
    for (const auto &instant : m_health.next) {
        const auto local = instant.toTimeZone(m_clock.zone());
        list.append(QVariantMap{{u"day"_s, HealthWords::day(local.date(), m_clock.today())},
                                {u"time"_s, words::clockTime(instant, m_clock.zone())}});
    }
    return list;
}

QString ReminderHealthModel::coveredText() const
{
    if (!m_health.coveredUntil.isValid())
        return {};
    //: Until when reminders are planned. %1 is a day
    return tr("Planned until %1. Each time you open Stipple, it plans further.")
        .arg(words::fullDay(m_health.coveredUntil));
}

QVariantList ReminderHealthModel::facts() const
{
    const auto fact = [](const QString &title, const QString &value) {
        return QVariantMap{{u"title"_s, title}, {u"value"_s, value}};
    };
    const auto &system = m_health.system;
    QString last;
    if (system.history == AlarmHealth::History::NotReported) {
        //: When the last reminder was shown: the system does not say
        last = tr("Not reported by this system");
    } else if (!m_health.last) {
        //: When the last reminder was shown: never
        last = tr("None yet");
    } else if (system.history == AlarmHealth::History::Sent) {
        //: When the last reminder was handed to the system, which does not confirm. %1 is a time
        last = tr("%1, sent").arg(momentOf(m_health.last->t));
    } else {
        last = momentOf(m_health.last->t);
    }
    return {
        //: A fact about reminders: may they be shown
        fact(tr("Notifications"), HealthWords::permission(system.permission)),
        //: A fact about reminders: do they come then, too
        fact(tr("While Stipple is closed"), HealthWords::background(system.background)),
        //: A fact about reminders: how exactly they come
        fact(tr("On time"), HealthWords::precision(system.precision)),
        //: A fact about reminders: which time they follow
        fact(tr("When travelling"), HealthWords::zone(m_health.homeZone)),
        //: A fact about reminders: when the last one was shown
        fact(tr("Last reminder"), last),
    };
}

QVariantList ReminderHealthModel::troubles() const
{
    auto all = m_health.missed + m_health.late;
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.due > b.due; });
    QVariantList list;
    for (const auto &trouble : all)
        list.append(QVariantMap{{u"title"_s, momentOf(trouble.due)},
                                {u"text"_s, HealthWords::reason(trouble, m_health.system)}});
    return list;
}

QString ReminderHealthModel::historyText() const
{
    switch (m_health.system.history) {
    case AlarmHealth::History::NotReported:
        //: Instead of a list of late and missed reminders
        return tr("This system does not report what became of reminders.");
    case AlarmHealth::History::Sent:
        //: Below a list of late and missed reminders
        return tr("Stipple hands reminders over. This system does not say whether it showed them.");
    case AlarmHealth::History::Confirmed:
        break;
    }
    if (!m_health.missed.isEmpty() || !m_health.late.isEmpty())
        return {};
    //: Instead of a list of late and missed reminders
    return tr("Nothing late, nothing missed in the last %n day(s).", nullptr, daysOfHistory);
}

QString ReminderHealthModel::testText() const
{
    if (!m_test.isValid())
        return {};
    const auto &last = m_health.last;
    if (last && last->id.endsWith(u"#t1"_s) && last->t >= m_test) {
        //: The test reminder was shown. %1 is a time
        return tr("The test came at %1.").arg(words::clockTime(last->t, m_clock.zone()));
    }
    //: The test reminder is planned. %1 is a time
    return tr("A test comes at %1. Lock your screen and wait for it.")
        .arg(words::clockTime(m_test, m_clock.zone()));
}

void ReminderHealthModel::mend(int index)
{
    if (index < 0 || index >= m_health.problems.size())
        return;
    const auto fix = m_health.problems.at(index).second;
    if (fix == ReminderFix::SendTest)
        sendTest();
    else if (fix == ReminderFix::None)
        reload();
    else
        answer(m_service.fix(fix));
}

void ReminderHealthModel::sendTest()
{
    const auto sent = m_service.sendTest();
    if (sent) {
        const auto planned = m_service.health().next;
        m_test = planned.isEmpty() ? QDateTime() : planned.constFirst();
        Q_EMIT changed();
    }
    answer(sent);
}

void ReminderHealthModel::answer(const Status &status)
{
    if (status)
        return; // the service's own signal has made this model read again
    m_failure = errorText(status.error().code);
    Q_EMIT changed();
    Q_EMIT refused();
}

QString ReminderHealthModel::momentOf(const QDateTime &instant) const
{
    return HealthWords::moment(instant, m_clock.now(), m_clock.zone());
}

} // namespace stipple
