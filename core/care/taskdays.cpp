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

} // namespace

bool isTickable(const CareTask &task)
{
    return task.kind != TaskKind::Info && task.rhythm.kind != Rhythm::Kind::OnDemand &&
           task.rhythm.kind != Rhythm::Kind::Standing;
}

std::vector<TaskDay> tasksDueOn(const CarePlan &plan, const Place &place, const QDate &day,
                                int shift)
{
    std::vector<TaskDay> due;
    for (const auto &task : plan.tasks) {
        const auto session = sessionOf(task, place);
        if (task.optional || !session.isValid())
            continue;
        const auto days = shiftedDays(task, task.anchor == Anchor::LastSession ? shift : 0);
        const auto open = openOn(task.rhythm, days, session, day);
        if (open && isPossible(plan, task, place, day, shift))
            due.push_back({&task, days, session, *open});
    }
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
