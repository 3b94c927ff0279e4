// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/dueon.h"

#include "core/care/place.h"
#include "core/care/rhythm.h"
#include "core/care/taskdays.h"

#include <algorithm>
#include <tuple>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// The phase of a day, with the days that it has once scabs have moved it.
std::optional<Phase> phaseOn(const CarePlan &plan, int number, int shift)
{
    const auto begin = [shift](const Phase &phase) {
        return phase.days.from + (phase.moves ? shift : 0);
    };
    for (qsizetype i = plan.phases.size() - 1; i >= 0; --i) {
        auto phase = plan.phases.at(i);
        if (begin(phase) > number)
            continue;
        phase.days.from = begin(phase);
        if (i + 1 < plan.phases.size())
            phase.days.to = begin(plan.phases.at(i + 1)) - 1;
        return phase.days.contains(number) ? std::optional(phase) : std::nullopt;
    }
    return std::nullopt;
}

PermissionState stateOf(const Permission &permission, const QDate &session, const QDate &day,
                        int shift)
{
    PermissionState state;
    state.id = permission.id;
    state.rule = permission.rule;
    state.title = permission.title;
    state.note = permission.note;
    state.conflict = permission.conflict;
    state.earliest = permission.earliest;
    state.latest = permission.latest;
    state.latestWords = permission.latestWords;
    state.evidence = permission.evidence;
    if (const auto from = firstDay(permission, shift))
        state.from = session.addDays(*from);
    if (permission.until)
        state.until = session.addDays(*permission.until);
    if (permission.notBefore)
        state.notBefore = session.addDays(*permission.notBefore + (permission.moves ? shift : 0));
    state.allowed = isAllowedOn(permission, static_cast<int>(session.daysTo(day)), shift);
    return state;
}

QString subLine(const CarePlan &plan, const CareTask &task, const DayRange &days, int number)
{
    if (task.plain || task.anchor == Anchor::NextSession || !days.to || *days.to == days.from)
        return task.why;
    if (number < *days.to) {
        auto text = plan.phrases.until;
        return text.replace(u"{day}"_s, QString::number(*days.to)).replace(u"{why}"_s, task.why);
    }
    auto text = task.next.isEmpty() ? plan.phrases.lastDay : plan.phrases.last;
    return text.replace(u"{next}"_s, task.next).replace(u"{why}"_s, task.why);
}

DueTask dueTask(const CarePlan &plan, const TaskDay &due, const QDate &day)
{
    const auto &task = *due.task;
    const auto &days = due.days;
    return {.id = task.id,
            .anchor = task.anchor,
            .kind = task.kind,
            .priority = task.priority,
            .part = task.part,
            .timesPerDay = task.rhythm.timesPerDay,
            .tickable = isTickable(task),
            .icon = task.icon,
            .title = task.title,
            .sub = subLine(plan, task, days, static_cast<int>(due.session.daysTo(day))),
            .why = task.why,
            .detail = task.detail,
            .conflict = task.conflict,
            .from = due.session.addDays(days.from),
            .to = days.to ? due.session.addDays(*days.to) : QDate(),
            .openFrom = due.open.first,
            .openTo = due.open.second,
            .basis = task.basis,
            .evidence = task.evidence};
}

QList<DueTask> tasksOn(const CarePlan &plan, const Place &place, const QDate &day, int shift)
{
    QList<DueTask> due;
    for (const auto &each : tasksDueOn(plan, place, day, shift))
        due.append(dueTask(plan, each, day));
    std::stable_sort(due.begin(), due.end(), [](const DueTask &a, const DueTask &b) {
        const auto key = [](const DueTask &task) {
            return std::tuple(!task.tickable, task.anchor == Anchor::LastSession, task.priority);
        };
        return key(a) < key(b);
    });
    return due;
}

QList<Milestone> milestonesAfter(const CarePlan &plan, const Place &place, const QDate &day,
                                 int shift)
{
    QList<Milestone> ahead;
    for (const auto &task : plan.tasks) {
        if (task.milestone.isEmpty() || task.optional || task.anchor != Anchor::LastSession)
            continue;
        const auto next = nextOpening(task.rhythm, shiftedDays(task, shift), place.last, day);
        if (!next.isValid() || (place.next.isValid() && next >= place.next))
            continue;
        const auto same = std::find_if(ahead.begin(), ahead.end(), [&](const Milestone &other) {
            return other.title == task.milestone;
        });
        if (same == ahead.end())
            ahead.append({task.id, task.milestone, next});
        else if (next < same->day)
            *same = {task.id, task.milestone, next};
    }
    std::stable_sort(ahead.begin(), ahead.end(),
                     [](const Milestone &a, const Milestone &b) { return a.day < b.day; });
    return ahead;
}

} // namespace

DayPlan dueOn(const CarePlan &plan, const QList<Session> &sessions, const QDate &day, int scabShift)
{
    DayPlan today;
    today.day = day;
    today.sessionCount = static_cast<int>(sessions.size());
    const auto place = placeOf(sessions, day);
    const int shift = std::clamp(scabShift, 0, plan.longestShift);

    if (place.next.isValid())
        today.daysToNext = static_cast<int>(day.daysTo(place.next));
    if (place.last.isValid()) {
        today.dayNumber = static_cast<int>(place.last.daysTo(day));
        today.sessionNumber = place.lastNumber;
        today.askTechnician = plan.longestShift > 0 && scabShift >= plan.longestShift;
        for (const auto &permission : plan.permissions)
            today.permissions.append(stateOf(permission, place.last, day, shift));
        today.milestones = milestonesAfter(plan, place, day, shift);
    } else if (today.daysToNext) {
        today.dayNumber = -*today.daysToNext;
    }
    if (today.dayNumber)
        today.phase = phaseOn(plan, *today.dayNumber, shift);
    today.tasks = tasksOn(plan, place, day, shift);
    return today;
}

Gap gapBetween(const Spacing &spacing, const QDate &earlier, const QDate &later)
{
    const auto days = earlier.daysTo(later);
    if (days < spacing.leastDays)
        return Gap::TooShort;
    return days < spacing.warnBelow ? Gap::Short : Gap::Usual;
}

} // namespace stipple
