// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/dueon.h"
#include "core/content/lintrules.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

void lintFirstPhase(const CarePlan &plan, ContentProblems &problems)
{
    if (!plan.phases.isEmpty() && plan.phases.constFirst().days.from > firstLintedDay)
        problems.append({u"phase-gap"_s, plan.phases.constFirst().id, u"begins too late"_s});
}

void lintWords(const CarePlan &plan, ContentProblems &problems)
{
    for (const auto &permission : plan.permissions) {
        if (permission.from && permission.earliest && *permission.from < *permission.earliest)
            problems.append(
                {u"permission-early"_s, permission.id, u"allowed before any source allows it"_s});
    }
    for (const auto &task : plan.tasks) {
        if (task.title.size() > longestTitle)
            problems.append({u"text-long"_s, task.id, u"title"_s});
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
    lintFirstPhase(plan, problems);
    lintWords(plan, problems);
    lintDays(plan, problems);
}

} // namespace stipple
