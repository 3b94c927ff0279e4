// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// All reminders of ten years after three sessions, by the built-in plan, as a ratio to libical
// expanding the same recurrences in the same zone. Both must name the same instants and counts.

#include "core/content/content.h"
#include "core/reminders/duetasks.h"
#include "core/reminders/resolve.h"
#include "tests/bench/recurrences.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <array>
#include <cstdio>
#include <vector>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

constexpr auto zoneName = "Europe/Berlin";

/// The last session falls on the first of a month, so that months mean the same to both.
const QDate firstDay(2025, 3, 4);

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

std::vector<bench::Recurrence> recurrences(const CarePlan &plan, const QList<Session> &sessions,
                                           const bench::Window &window)
{
    const auto wanted = preferences();
    const std::array times{std::pair{Moment::Morning, wanted.morning},
                           std::pair{Moment::Midday, wanted.midday},
                           std::pair{Moment::Evening, wanted.evening}};
    std::vector<bench::Recurrence> all;
    for (int i = 0; i < plan.tasks.size(); ++i) {
        const auto moments = momentsOf(plan.tasks.at(i).part, plan.tasks.at(i).rhythm.timesPerDay);
        for (const auto &[moment, time] : times) {
            if (!moments.testFlag(moment))
                continue;
            const auto more = bench::recurrencesOf(plan, i, sessions, window, time);
            all.insert(all.end(), more.cbegin(), more.cend());
        }
    }
    return all;
}

/// libical's: every occurrence of every recurrence, as an instant.
std::vector<qint64> instants(const std::vector<bench::Recurrence> &all, const bench::Window &window)
{
    auto *zone = icaltimezone_get_builtin_timezone(zoneName);
    std::vector<qint64> instants;
    for (const auto &each : bench::expanded(all, window))
        instants.push_back(icaltime_as_timet_with_zone(each.moment, zone));
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
    const bench::Window window{firstDay, firstDay.addDays(days - 1)};
    const auto rules = recurrences(plan, sessions, window);
    compare(planned(plan, sessions, days), instants(rules, window));
    const auto taken = bench::secondsOf({
        [&] { (void)planned(plan, sessions, days); },
        [&] { (void)instants(rules, window); },
    });
    return {taken.at(0), taken.at(1)};
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
