// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/remindersmodel.h"

#include "core/reminders/duetasks.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/reminders/healthwords.h"
#include "qml/reminders/momentwords.h"
#include "qml/reminders/timeofday.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 366;
constexpr int daysOfWeek = 7;
constexpr int putOffMinutes = 60;
constexpr std::array againMinutes{0, 30, 60, 120};
constexpr std::array allMoments{Moment::Morning, Moment::Midday, Moment::Evening};

QTime &timeOf(ReminderPreferences &preferences, int moment)
{
    if (moment == 0)
        return preferences.morning;
    return moment == 1 ? preferences.midday : preferences.evening;
}

int minutesOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

bool isMoment(int moment)
{
    return moment >= 0 && moment < int(allMoments.size());
}

} // namespace

RemindersModel::RemindersModel(QObject *parent)
    : RemindersModel(Services::current().reminders, Services::current().care,
                     Services::current().clock, parent)
{}

RemindersModel::RemindersModel(ReminderService &service, CareService &care, Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_care(care)
    , m_clock(clock)
{
    readAndFollow(*this, &RemindersModel::reload, m_clock, m_service);
}

void RemindersModel::reload()
{
    m_failure = {};
    m_isBroken = false;
    if (const auto done = read(); !done) {
        m_state = State::Failed;
        m_failure = MomentWords::unreadable(done.error().code);
        m_isBroken = done.error().code == ErrorCode::InvalidArgument;
    }
    Q_EMIT changed();
}

void RemindersModel::startAnew()
{
    if (const auto kept = m_service.setPreferences({}); !kept)
        fail(errorText(kept.error().code));
}

Status RemindersModel::read()
{
    const auto wanted = m_service.preferences();
    if (!wanted)
        return wanted.error();
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    m_wanted = *wanted;
    m_health = m_service.health();
    listSwitches(*sessions);
    m_state = sessions->isEmpty() ? State::Empty : State::Full;
    return {};
}

void RemindersModel::listSwitches(const QList<Session> &sessions)
{
    m_switches.clear();
    QSet<QString> seen;
    const auto today = m_clock.today();
    for (const auto &stretch : stretchesBetween(sessions, today, today.addDays(daysAhead - 1))) {
        auto day = stretch.first;
        for (const auto &tasks : tasksDueIn(m_care.plan(), stretch, 0)) {
            for (const auto &due : tasks) {
                if (!isTickable(*due.task) || seen.contains(due.task->id))
                    continue;
                seen.insert(due.task->id);
                m_switches.append({due.task, day});
            }
            day = day.addDays(1);
        }
    }
}

void RemindersModel::keep(const std::function<void(ReminderPreferences &)> &change)
{
    auto wanted = m_wanted;
    change(wanted);
    if (wanted == m_wanted)
        return;
    if (const auto kept = m_service.setPreferences(wanted); !kept)
        fail(errorText(kept.error().code));
}

void RemindersModel::fail(const ErrorText &why)
{
    m_failure = why;
    Q_EMIT changed();
    Q_EMIT refused();
}

void RemindersModel::setOn(bool on)
{
    keep([on](auto &wanted) { wanted.on = on; });
}

QString RemindersModel::nextText() const
{
    if (!m_wanted.on) {
        //: Reminders are switched off
        return tr("Off");
    }
    if (m_health.next.isEmpty()) {
        //: Reminders are on, and none is planned
        return tr("None planned");
    }
    //: When the next reminder comes. %1 is a day and a time
    return tr("Next: %1")
        .arg(HealthWords::moment(m_health.next.constFirst(), m_clock.now(), m_clock.zone()));
}

QString RemindersModel::healthText() const
{
    const auto count = static_cast<int>(m_health.problems.size());
    if (count == 0) {
        //: Nothing keeps reminders from coming
        return tr("All is well");
    }
    if (count == 1)
        return HealthWords::title(m_health.problems.constFirst().first);
    //: How many things keep reminders from coming as they should
    return tr("%n thing(s) to mend", nullptr, count);
}

int RemindersModel::countToday(Moment moment) const
{
    return static_cast<int>(
        std::count_if(m_switches.cbegin(), m_switches.cend(), [&](const Switch &each) {
            return each.first == m_clock.today() && reminds(*each.task, m_wanted.tasks) &&
                   momentsOf(each.task->part, each.task->rhythm.timesPerDay).testFlag(moment);
        }));
}

QVariantList RemindersModel::moments() const
{
    auto wanted = m_wanted;
    QVariantList list;
    for (size_t i = 0; i < allMoments.size(); ++i) {
        const auto moment = allMoments.at(i);
        const int minutes = minutesOf(timeOf(wanted, int(i)));
        const int count = countToday(moment);
        list.append(QVariantMap{
            {u"title"_s, MomentWords::title(moment)},
            {u"turn"_s, MomentWords::turn(moment)},
            {u"set"_s, MomentWords::set(moment)},
            {u"on"_s, m_wanted.moments.testFlag(moment)},
            {u"minutes"_s, minutes},
            {u"time"_s, TimeOfDay::textOf(minutes)},
            //: How much is to be ticked at a time of today
            {u"text"_s, count > 0 ? tr("%n task(s) today", nullptr, count)
                                  //: Nothing is to be ticked at a time of today
                                  : tr("Nothing due today")},
        });
    }
    return list;
}

void RemindersModel::setMomentOn(int moment, bool on)
{
    if (isMoment(moment))
        keep([=](auto &wanted) {
            wanted.moments.setFlag(allMoments.at(static_cast<size_t>(moment)), on);
        });
}

bool RemindersModel::setTime(int moment, int minutes)
{
    if (!isMoment(moment))
        return false;
    auto wanted = m_wanted;
    timeOf(wanted, moment) = QTime(minutes / 60, minutes % 60);
    if (validate(wanted)) {
        keep([&](auto &all) { all = wanted; });
        return true;
    }
    fail(MomentWords::outOfOrder(moment, m_wanted));
    return false;
}

QVariantList RemindersModel::tasks() const
{
    QVariantList list;
    for (const auto &[task, first] : m_switches) {
        const auto moments = momentsOf(task->part, task->rhythm.timesPerDay);
        const bool isLater = first > m_clock.today();
        list.append(QVariantMap{{u"id"_s, task->id},
                                {u"title"_s, task->title},
                                {u"text"_s, MomentWords::when(moments, isLater ? first : QDate())},
                                {u"on"_s, reminds(*task, m_wanted.tasks)}});
    }
    return list;
}

QString RemindersModel::tasksText() const
{
    const auto on =
        std::count_if(m_switches.cbegin(), m_switches.cend(),
                      [this](const Switch &each) { return reminds(*each.task, m_wanted.tasks); });
    //: Of how many tasks somebody is reminded: %1 of %2
    return tr("%1 of %2 remind you").arg(on).arg(m_switches.size());
}

void RemindersModel::setTask(const QString &id, bool on)
{
    keep([&](auto &wanted) { wanted.tasks.insert(id, on); });
}

QStringList RemindersModel::againOptions() const
{
    QStringList options{
        //: Reminding once more: not at all
        tr("Off"),
        //: Reminding once more: after half an hour
        tr("30 min"),
        //: Reminding once more: after an hour
        tr("1 hour"),
        //: Reminding once more: after two hours
        tr("2 hours"),
    };
    if (again() == options.size()) {
        //: Reminding once more: after so many minutes
        options.append(tr("%n min", nullptr, m_wanted.againAfter));
    }
    return options;
}

int RemindersModel::again() const
{
    const auto *found = std::find(againMinutes.begin(), againMinutes.end(), m_wanted.againAfter);
    return static_cast<int>(std::distance(againMinutes.begin(), found));
}

void RemindersModel::setAgain(int option)
{
    if (option >= 0 && option < int(againMinutes.size()))
        keep([=](auto &wanted) {
            wanted.againAfter = againMinutes.at(static_cast<size_t>(option));
        });
}

QVariantList RemindersModel::weekdays() const
{
    const QLocale locale;
    QVariantList list;
    for (int i = 0; i < daysOfWeek; ++i) {
        const int weekday = (locale.firstDayOfWeek() - 1 + i) % daysOfWeek + 1;
        list.append(QVariantMap{
            {u"weekday"_s, weekday},
            {u"letter"_s, locale.standaloneDayName(weekday, QLocale::ShortFormat)},
            //: Switch: no reminders on that day of the week, e.g. Saturday
            {u"name"_s, tr("Quiet on %1").arg(locale.dayName(weekday))},
            {u"quiet"_s, m_wanted.quietWeekdays.contains(weekday)},
        });
    }
    return list;
}

void RemindersModel::setQuiet(int weekday, bool quiet)
{
    keep([=](auto &wanted) {
        if (quiet)
            wanted.quietWeekdays.insert(weekday);
        else
            wanted.quietWeekdays.remove(weekday);
    });
}

bool RemindersModel::isQuietToday() const
{
    return m_wanted.quietDates.contains(m_clock.today());
}

void RemindersModel::setQuietToday(bool quiet)
{
    keep([&](auto &wanted) {
        // What is past needs no keeping.
        wanted.quietDates.removeIf([&](const QDate &day) { return day <= m_clock.today(); });
        if (quiet)
            wanted.quietDates.insert(m_clock.today());
    });
}

void RemindersModel::setHomeTime(bool home)
{
    keep([&](auto &wanted) {
        wanted.homeZone = home ? QString::fromLatin1(m_clock.zone().id()) : QString();
    });
}

QString RemindersModel::zoneText() const
{
    const auto time = TimeOfDay::textOf(minutesOf(m_wanted.morning));
    if (m_wanted.homeZone.isEmpty()) {
        //: What local time means for reminders. %1 is a time, e.g. 08:00
        return tr("%1 is %1 wherever you are.").arg(time);
    }
    //: What home time means for reminders. %1 is a time, %2 a place, e.g. Berlin
    return tr("%1 is %1 in %2, also when you are far away.")
        .arg(time, HealthWords::place(m_wanted.homeZone));
}

void RemindersModel::setHidden(bool hidden)
{
    keep([=](auto &wanted) { wanted.lock = hidden ? LockScreen::Hidden : LockScreen::Neutral; });
}

void RemindersModel::setPrecise(bool precise)
{
    keep([=](auto &wanted) { wanted.exact = precise; });
}

QString RemindersModel::noticeTitle() const
{
    return u"Stipple"_s;
}

QString RemindersModel::noticeText() const
{
    //: What every notification says; the same words as the notification's own
    return tr("Time for your check-in");
}

void RemindersModel::putOff()
{
    const auto done = m_service.snooze(putOffMinutes);
    if (!done && done.error().code == ErrorCode::InvalidArgument) {
        //: Putting reminders off by an hour would end tomorrow
        fail({tr("It is too late today for that"), {}});
    } else if (!done) {
        fail(errorText(done.error().code));
    } else if (m_wanted.snoozedUntil) {
        //: Today's reminders were put off. %1 is a time
        Q_EMIT told(
            tr("Put off until %1").arg(TimeOfDay::textOf(minutesOf(m_wanted.snoozedUntil->time))));
    }
}

} // namespace stipple
