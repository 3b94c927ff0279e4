// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// All reminders of ten years after three sessions, by the built-in plan, as a ratio to libical
// expanding the same recurrences in the same zone. Both must name the same instants and counts.

#include "core/content/content.h"
#include "core/reminders/duetasks.h"
#include "core/reminders/resolve.h"

#include <libical/ical.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <vector>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 25;
constexpr auto zoneName = "Europe/Berlin";

/// The last session falls on the first of a month, so that months mean the same to both.
const QDate firstDay(2025, 3, 4);

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

QList<Session> threeSessions()
{
    return {{SessionId::random(), firstDay, 1},
            {SessionId::random(), firstDay.addDays(14), 2},
            {SessionId::random(), firstDay.addDays(28), 3}};
}

ReminderPreferences preferences()
{
    ReminderPreferences wanted;
    wanted.on = true;
    return wanted;
}

struct Planned
{
    qint64 at = 0;
    int n = 0;
};

/// Ours: the tasks of every day, as slots, as instants.
std::vector<Planned> planned(const CarePlan &plan, const QList<Session> &sessions, int days)
{
    const auto wanted = preferences();
    const ZoneOffsets offsets(QTimeZone(zoneName), firstDay, firstDay.addDays(days));
    OpenTaskReader reader(plan, sessions, {}, 0, firstDay.addDays(-1),
                          [](const QDate &, const QDate &) { return Result(QList<Tick>()); });
    std::vector<Planned> slots;
    for (int i = 0; i < days; ++i) {
        const auto day = firstDay.addDays(i);
        for (const auto &slot : slotsOfDay(day, reader.on(day), wanted))
            slots.push_back({offsets.secondsOf(slot.at), slot.n});
    }
    return slots;
}

/// The tasks that are recurrences and nothing else, and that somebody is reminded of.
CarePlan recurring(CarePlan plan)
{
    plan.tasks.removeIf([](const CareTask &task) {
        return task.optional || !task.needs.isEmpty() || !task.unless.isEmpty() ||
               !reminds(task, {});
    });
    return plan;
}

/// One recurrence as libical takes it.
struct Recurrence
{
    QByteArray rule; ///< empty: the start alone
    icaltimetype start;
    int openFor = 1; ///< days that follow each occurrence
};

icaltimetype icalTime(const QDate &day, const QTime &time)
{
    auto moment = icaltime_null_time();
    moment.year = day.year();
    moment.month = day.month();
    moment.day = day.day();
    moment.hour = time.hour();
    moment.minute = time.minute();
    return moment;
}

/// Where a task's days lie, of those between two sessions.
struct Stretch
{
    QDate session;
    QDate first;
    QDate last;
};

QList<Stretch> stretchesOf(const CareTask &task, const QList<Session> &sessions, int days)
{
    QList<Stretch> stretches;
    const auto end = firstDay.addDays(days - 1);
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const auto session = sessions.at(i).day;
        Stretch stretch{session, session.addDays(task.days.from),
                        task.days.to ? session.addDays(*task.days.to) : end};
        if (task.anchor == Anchor::LastSession)
            stretch.last = std::min(
                stretch.last, i + 1 < sessions.size() ? sessions.at(i + 1).day.addDays(-1) : end);
        else
            stretch.first =
                std::max(stretch.first, i > 0 ? sessions.at(i - 1).day.addDays(1) : firstDay);
        if (stretch.first <= stretch.last)
            stretches.append(stretch);
    }
    return stretches;
}

QByteArray until(const QDate &day)
{
    return ";UNTIL=" + day.toString(u"yyyyMMdd"_s).toLatin1() + "T235959";
}

void addRules(const CareTask &task, const Stretch &stretch, const QTime &time,
              std::vector<Recurrence> &all)
{
    const auto &rhythm = task.rhythm;
    switch (rhythm.kind) {
    case Rhythm::Kind::EveryDays:
    case Rhythm::Kind::Once:
        all.push_back(
            {"FREQ=DAILY;INTERVAL=" + QByteArray::number(rhythm.every) + until(stretch.last),
             icalTime(stretch.first, time)});
        break;
    case Rhythm::Kind::OnDays:
        for (const int number : rhythm.days) {
            const auto day = stretch.session.addDays(number);
            if (day >= stretch.first && day <= stretch.last)
                all.push_back({{}, icalTime(day, time)});
        }
        break;
    case Rhythm::Kind::Months: {
        // Begins at the session itself; the first that lies in the task's days is kept.
        auto opens = stretch.session;
        for (int times = 1; opens < stretch.first || times == 1; ++times)
            opens = stretch.session.addMonths(times * rhythm.every);
        if (opens <= stretch.last)
            all.push_back(
                {"FREQ=MONTHLY;INTERVAL=" + QByteArray::number(rhythm.every) + until(stretch.last),
                 icalTime(opens, time), rhythm.openFor});
        break;
    }
    case Rhythm::Kind::Weekly:
    case Rhythm::Kind::OnDemand:
    case Rhythm::Kind::Standing:
        std::fprintf(stderr, "%s cannot be compared\n", qPrintable(task.id));
        std::exit(1);
    }
}

std::vector<Recurrence> recurrences(const CarePlan &plan, const QList<Session> &sessions, int days)
{
    const auto wanted = preferences();
    const std::array times{std::pair{Moment::Morning, wanted.morning},
                           std::pair{Moment::Midday, wanted.midday},
                           std::pair{Moment::Evening, wanted.evening}};
    std::vector<Recurrence> all;
    for (const auto &task : plan.tasks) {
        const auto moments = momentsOf(task.part, task.rhythm.timesPerDay);
        for (const auto &stretch : stretchesOf(task, sessions, days)) {
            for (const auto &[moment, time] : times) {
                if (moments.testFlag(moment))
                    addRules(task, stretch, time, all);
            }
        }
    }
    return all;
}

/// libical's: every occurrence of every recurrence, as an instant.
std::vector<qint64> expanded(const std::vector<Recurrence> &all, const QDate &end)
{
    auto *zone = icaltimezone_get_builtin_timezone(zoneName);
    const auto last = icalTime(end, QTime(23, 59));
    std::vector<qint64> instants;
    const auto take = [&](icaltimetype moment, int openFor) {
        for (int day = 0; day < openFor; ++day) {
            if (icaltime_compare(moment, last) <= 0)
                instants.push_back(icaltime_as_timet_with_zone(moment, zone));
            icaltime_adjust(&moment, 1, 0, 0, 0);
        }
    };
    for (const auto &each : all) {
        if (each.rule.isEmpty()) {
            take(each.start, 1);
            continue;
        }
        auto *iterator = icalrecur_iterator_new(
            icalrecurrencetype_from_string(each.rule.constData()), each.start);
        for (auto next = icalrecur_iterator_next(iterator); !icaltime_is_null_time(next);
             next = icalrecur_iterator_next(iterator))
            take(next, each.openFor);
        icalrecur_iterator_free(iterator);
    }
    return instants;
}

/// Ends the program when the two do not agree.
void compare(const std::vector<Planned> &ours, const std::vector<qint64> &theirs)
{
    QMap<qint64, int> counted;
    for (const auto instant : theirs)
        ++counted[instant];
    QMap<qint64, int> planned;
    for (const auto &slot : ours)
        planned.insert(slot.at, slot.n);
    if (counted == planned && !counted.isEmpty())
        return;
    std::fprintf(stderr, "libical names %lld instants, the planner %lld\n",
                 qlonglong(counted.size()), qlonglong(planned.size()));
    for (auto each = counted.cbegin(); each != counted.cend(); ++each) {
        if (planned.value(each.key()) != each.value()) {
            std::fprintf(stderr, "%lld: %d and %d\n", qlonglong(each.key()), each.value(),
                         planned.value(each.key()));
            break;
        }
    }
    std::exit(1);
}

/// Seconds for that many years: ours, and libical's.
std::pair<double, double> measured(const CarePlan &plan, int years)
{
    const auto sessions = threeSessions();
    const auto days = static_cast<int>(firstDay.daysTo(firstDay.addYears(years)));
    const auto rules = recurrences(plan, sessions, days);
    const auto end = firstDay.addDays(days - 1);
    compare(planned(plan, sessions, days), expanded(rules, end));

    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) { // in turns, so that both see the same machine
        ours.push_back(secondsOf([&] { (void)planned(plan, sessions, days); }));
        theirs.push_back(secondsOf([&] { (void)expanded(rules, end); }));
    }
    return {median(ours), median(theirs)};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto content = Content::load();
    if (!content)
        return 1;
    const auto plan = recurring(content->carePlan);
    // libical knows no summer time after 2037.
    const auto [one, libicalOne] = measured(plan, 1);
    const auto [five, libicalFive] = measured(plan, 5);
    const auto [ten, libicalTen] = measured(plan, 10);
    const QJsonObject result{
        {u"ten_years_ms"_s, ten * 1000},
        {u"libical_ten_years_ms"_s, libicalTen * 1000},
        {u"ratio"_s, libicalTen / ten},
        {u"ratio_of_one_year"_s, libicalOne / one},
        {u"ratio_of_five_years"_s, libicalFive / five},
        {u"ten_to_five_years"_s, ten / five},
    };
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
