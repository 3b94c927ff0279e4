// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/duetasks.h"

#include <algorithm>
#include <array>

namespace stipple {

namespace {

bool isTicked(const DueTask &task, const QDate &day, const QList<Tick> &ticks)
{
    return std::any_of(ticks.cbegin(), ticks.cend(), [&](const Tick &tick) {
        return tick.taskId == task.id && tick.day >= task.openFrom && tick.day <= day;
    });
}

} // namespace

Moments momentsOf(PartOfDay part, int timesPerDay)
{
    Moments moments = part == PartOfDay::Evening ? Moment::Evening : Moment::Morning;
    const std::array more{part == PartOfDay::Evening ? Moment::Morning : Moment::Evening,
                          Moment::Midday};
    for (int times = 1; times < timesPerDay && times <= 2; ++times)
        moments |= more.at(static_cast<size_t>(times - 1));
    return moments;
}

bool reminds(const DueTask &task, const QHash<QString, bool> &switches)
{
    if (!task.tickable)
        return false;
    return switches.value(task.id, task.kind == TaskKind::Do || task.kind == TaskKind::Check);
}

QList<OpenTask> openTasks(const DayPlan &plan, const QList<Tick> &ticks,
                          const QHash<QString, bool> &switches)
{
    QList<OpenTask> open;
    for (const auto &task : plan.tasks) {
        if (reminds(task, switches) && !isTicked(task, plan.day, ticks))
            open.append({task.id, momentsOf(task.part, task.timesPerDay)});
    }
    return open;
}

} // namespace stipple
