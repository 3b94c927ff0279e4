// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// All due lists of a year around three sessions, planned anew, as a ratio to libical expanding the
// same recurrences: by the built-in plan, and by one with ten times as many tasks. Both must name
// the same tasks on the same days. libical gives days and no more; `with_words` is what a page
// shows of each of these days, texts, permissions and dates ahead included.

#include "core/care/dueon.h"
#include "core/care/taskdays.h"
#include "core/content/content.h"
#include "tests/bench/recurrences.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <iterator>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// The last session falls on the first of a month, so that months mean the same to both.
const QDate firstSession(2025, 3, 4);

QList<Session> threeSessions()
{
    return {{SessionId::random(), firstSession, 1},
            {SessionId::random(), firstSession.addDays(14), 2},
            {SessionId::random(), firstSession.addDays(28), 3}};
}

/// From the first day that anybody prepares a session.
bench::Window windowOf(int years)
{
    const auto first = firstSession.addDays(-14);
    return {first, first.addYears(years).addDays(-1)};
}

/// A plan with ten times as many tasks, each some days later than the one it is copied from.
CarePlan heavier(CarePlan plan)
{
    constexpr int times = 10;
    const auto tasks = plan.tasks;
    for (int copy = 1; copy < times; ++copy) {
        for (auto task : tasks) {
            task.id += u'-' + QString::number(copy);
            if (task.anchor == Anchor::LastSession && task.rhythm.kind != Rhythm::Kind::OnDays) {
                task.days.from += copy;
                if (task.days.to)
                    *task.days.to += copy;
            }
            plan.tasks.append(task);
        }
    }
    return plan;
}

using DueLists = std::vector<std::vector<TaskDay>>;

DueLists planned(const CarePlan &plan, const bench::Window &window)
{
    DueLists days;
    for (const auto &stretch : stretchesBetween(threeSessions(), window.first, window.last)) {
        auto due = tasksDueIn(plan, stretch, 0);
        std::move(due.begin(), due.end(), std::back_inserter(days));
    }
    return days;
}

std::vector<bench::Recurrence> recurrences(const CarePlan &plan, const bench::Window &window)
{
    std::vector<bench::Recurrence> all;
    for (int i = 0; i < plan.tasks.size(); ++i) {
        if (plan.tasks.at(i).optional)
            continue;
        const auto more = bench::recurrencesOf(plan, i, threeSessions(), window);
        all.insert(all.end(), more.cbegin(), more.cend());
    }
    return all;
}

/// Ends the program when the two do not agree. libical knows nothing of the conditions under which
/// a task is left out: those may only be fewer.
void compare(const CarePlan &plan, const bench::Window &window)
{
    using Named = std::pair<QDate, QString>;
    QSet<Named> theirs;
    QSet<Named> conditional;
    for (const auto &each : bench::expanded(recurrences(plan, window), window)) {
        const auto &task = plan.tasks.at(each.task);
        const Named named{{each.moment.year, each.moment.month, each.moment.day}, task.id};
        theirs.insert(named);
        if (!task.needs.isEmpty() || !task.unless.isEmpty())
            conditional.insert(named);
    }
    QSet<Named> ours;
    auto day = window.first;
    for (const auto &due : planned(plan, window)) {
        for (const auto &each : due)
            ours.insert({day, each.task->id});
        day = day.addDays(1);
    }
    const bool fewer = (theirs - ours - conditional).isEmpty();
    if (!ours.isEmpty() && (ours - theirs).isEmpty() && fewer)
        return;
    std::fprintf(stderr, "libical names %lld tasks on days, the plan %lld\n",
                 qlonglong(theirs.size()), qlonglong(ours.size()));
    std::exit(1);
}

struct Seconds
{
    double ours = 0;
    double withWords = 0;
    double libical = 0;
};

Seconds measured(const CarePlan &plan, int years)
{
    const auto window = windowOf(years);
    compare(plan, window);
    const auto rules = recurrences(plan, window);
    const auto taken = bench::secondsOf({
        [&] { (void)planned(plan, window); },
        [&] { (void)dueBetween(plan, threeSessions(), window.first, window.last); },
        [&] { (void)bench::expanded(rules, window); },
    });
    return {taken.at(0), taken.at(1), taken.at(2)};
}

QJsonObject figures(const CarePlan &plan)
{
    const auto one = measured(plan, 1);
    const auto two = measured(plan, 2);
    return {{u"tasks"_s, plan.tasks.size()},
            {u"year_ms"_s, one.ours * 1000},
            {u"libical_year_ms"_s, one.libical * 1000},
            {u"ratio"_s, one.libical / one.ours},
            {u"ratio_of_two_years"_s, two.libical / two.ours},
            {u"ratio_with_words"_s, one.libical / one.withWords},
            {u"two_years_to_one"_s, two.ours / one.ours}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto content = Content::load();
    if (!content)
        return 1;
    const QJsonObject result{{u"built_in"_s, figures(content->carePlan)},
                             {u"heavier"_s, figures(heavier(content->carePlan))}};
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
