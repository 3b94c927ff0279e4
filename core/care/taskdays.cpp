// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/taskdays.h"

#include <algorithm>

namespace stipple {

namespace {

/// Whether all that the task needs is allowed by then. Intact skin allows everything.
bool isPossible(const CarePlan &plan, const CareTask &task, const Place &place, const QDate &day,
                int shift)
{
    if (task.needs.isEmpty() || !place.last.isValid())
        return true;
    const int number = static_cast<int>(place.last.daysTo(day));
    return std::all_of(task.needs.cbegin(), task.needs.cend(), [&](const QString &need) {
        const auto *permission = plan.permission(need);
        return !permission || isAllowedOn(*permission, number, shift);
    });
}

/// Whether the task is surely not due, however long scabs stay: told by numbers alone, because most
/// tasks of a plan are over on most of its days.
bool isFarOff(const CarePlan &plan, const CareTask &task, qint64 number)
{
    const auto &days = task.days;
    return number < days.from ||
           (days.to && number > qint64{*days.to} + plan.longestShift + task.rhythm.openFor);
}

} // namespace

bool isTickable(const CareTask &task)
{
    return task.kind != TaskKind::Info && task.rhythm.kind != Rhythm::Kind::OnDemand &&
           task.rhythm.kind != Rhythm::Kind::Standing;
}

std::vector<TaskDay> tasksDueOn(const CarePlan &plan, const Place &place, const QDate &day,
                                int shift)
{
    constexpr size_t usually = 8;
    std::vector<TaskDay> due;
    due.reserve(usually);
    const auto sinceLast = place.last.isValid() ? place.last.daysTo(day) : 0;
    const auto sinceComing = place.coming.isValid() ? place.coming.daysTo(day) : 0;
    for (const auto &task : plan.tasks) {
        const auto number = task.anchor == Anchor::LastSession ? sinceLast : sinceComing;
        if (task.optional || isFarOff(plan, task, number))
            continue;
        const auto session = sessionOf(task, place);
        if (!session.isValid())
            continue;
        const auto days = shiftedDays(task, task.anchor == Anchor::LastSession ? shift : 0);
        const auto open = openOn(task.rhythm, days, session, day);
        if (open && isPossible(plan, task, place, day, shift))
            due.push_back({&task, days, session, *open});
    }
    if (std::none_of(due.cbegin(), due.cend(),
                     [](const TaskDay &each) { return !each.task->unless.isEmpty(); }))
        return due;
    // Judged by what was due at first, so that the order of the tasks does not matter.
    const auto first = due;
    std::erase_if(due, [&](const TaskDay &each) {
        const auto &others = each.task->unless;
        return !others.isEmpty() &&
               std::any_of(first.cbegin(), first.cend(),
                           [&](const TaskDay &other) { return others.contains(other.task->id); });
    });
    return due;
}

} // namespace stipple
