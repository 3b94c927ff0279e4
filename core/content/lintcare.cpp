// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/dueon.h"
#include "core/content/lintrules.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const QStringList &icons()
{
    static const QStringList names{u"drop"_s, u"water"_s, u"hand"_s,     u"pillow"_s, u"sun"_s,
                                   u"hat"_s,  u"sweat"_s, u"timer"_s,    u"eye"_s,    u"camera"_s,
                                   u"book"_s, u"check"_s, u"calendar"_s, u"info"_s};
    return names;
}

void lintPhases(const CarePlan &plan, ContentProblems &problems)
{
    std::optional<int> next = firstLintedDay;
    for (const auto &phase : plan.phases) {
        if (!next || phase.days.from < *next)
            problems.append({u"phase-overlap"_s, phase.id, u"begins too early"_s});
        else if (phase.days.from > *next)
            problems.append({u"phase-gap"_s, phase.id, u"begins too late"_s});
        next = phase.days.to ? std::optional(*phase.days.to + 1) : std::nullopt;
    }
    if (next)
        problems.append({u"phase-gap"_s, plan.id, u"the last phase ends"_s});
}

void lintPermissions(const CarePlan &plan, ContentProblems &problems)
{
    for (const auto &permission : plan.permissions) {
        if (permission.earliest && permission.latest && *permission.earliest > *permission.latest)
            problems.append({u"permission-range"_s, permission.id, u"latest before earliest"_s});
        if (permission.from && permission.earliest && *permission.from < *permission.earliest)
            problems.append(
                {u"permission-range"_s, permission.id, u"allowed before any source allows it"_s});
        if (permission.notBefore && permission.from && *permission.notBefore > *permission.from)
            problems.append({u"permission-range"_s, permission.id, u"never earlier"_s});
    }
}

void lintTasks(const CarePlan &plan, ContentProblems &problems)
{
    for (const auto &task : plan.tasks) {
        for (const auto &id : task.basis) {
            if (!plan.permission(id) && !plan.rule(id))
                problems.append({u"permission-unknown"_s, task.id, id});
        }
        for (const auto &id : task.needs) {
            if (!plan.permission(id))
                problems.append({u"permission-unknown"_s, task.id, id});
        }
        for (const auto &id : task.unless) {
            if (!plan.task(id))
                problems.append({u"task-unknown"_s, task.id, id});
        }
        if (!icons().contains(task.icon))
            problems.append({u"icon-unknown"_s, task.id, task.icon});
        if (task.title.size() > longestTitle)
            problems.append({u"text-long"_s, task.id, u"title"_s});
        for (const int day : task.rhythm.days) {
            if (task.rhythm.kind == Rhythm::Kind::OnDays && !task.days.contains(day))
                problems.append({u"task-days"_s, task.id, QString::number(day)});
        }
    }
}

/// Whether a day has something that can be ticked on it however the days before went.
bool hasOwnTask(const DayPlan &day)
{
    return std::any_of(day.tasks.cbegin(), day.tasks.cend(), [](const DueTask &task) {
        return task.tickable && task.openFrom == task.openTo;
    });
}

void lintDay(const DayPlan &day, int shift, ContentProblems &problems)
{
    const auto where = u"day %1, moved by %2"_s.arg(*day.dayNumber).arg(shift);
    if (!hasOwnTask(day))
        problems.append({u"day-empty"_s, where, u"nothing to do"_s});
    if (!day.phase)
        problems.append({u"day-empty"_s, where, u"no phase"_s});
    for (const auto &task : day.tasks) {
        if (task.sub.isEmpty() || task.sub.size() > longestSub)
            problems.append({u"text-long"_s, task.id, where + u": "_s + task.sub});
    }
}

void lintDays(const CarePlan &plan, ContentProblems &problems)
{
    // Any date would do; this one has a leap day and every length of month after it.
    const QDate session(2023, 10, 31);
    const QList<Session> sessions{{SessionId(), session}};
    for (const int shift : {0, plan.longestShift}) {
        for (int day = firstLintedDay; day <= lastLintedDay; ++day)
            lintDay(dueOn(plan, sessions, session.addDays(day), shift), shift, problems);
    }
}

} // namespace

void lintCarePlan(const CarePlan &plan, ContentProblems &problems)
{
    lintPhases(plan, problems);
    lintPermissions(plan, problems);
    lintTasks(plan, problems);
    lintDays(plan, problems);
}

} // namespace stipple
