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

/// Days of a stretch as a task counts them.
struct Numbered
{
    QDate session; ///< the one counted from
    int first = 0;
    int last = 0;

    Numbered(const QDate &from, const Stretch &stretch)
        : session(from)
        , first(static_cast<int>(from.daysTo(stretch.first)))
        , last(static_cast<int>(from.daysTo(stretch.last)))
    {}
};

/// Whether the task is surely due on none of the days, however long scabs stay: told by numbers
/// alone, because most tasks of a plan are over on most of its days.
bool isFarOff(const CarePlan &plan, const CareTask &task, const Numbered &numbered)
{
    const auto &days = task.days;
    return numbered.last < days.from ||
           (days.to && numbered.first > qint64{*days.to} + plan.longestShift + task.rhythm.openFor);
}

/// Adds a task to the lists of the days on which it is due; `days` has one for each of the stretch.
void addTask(const CarePlan &plan, const CareTask &task, const Place &place,
             const Numbered &numbered, int shift, std::vector<std::vector<TaskDay>> &days)
{
    const auto &[session, first, last] = numbered;
    const auto range = shiftedDays(task, task.anchor == Anchor::LastSession ? shift : 0);
    for (const auto &run : runsWithin(task.rhythm, range, session, first, last)) {
        const int end = std::min(last, run.days.to.value_or(last));
        for (int number = run.firstFrom(first); number <= end; number += run.step) {
            const auto day = session.addDays(number);
            if (isPossible(plan, task, place, day, shift))
                days[static_cast<size_t>(number - first)].push_back(
                    {&task, range, session, run.openDays(session, day)});
        }
    }
}

/// Leaves out what another task says that is due on the same day. Judged by what was due at first,
/// so that the order of the tasks does not matter.
void leaveOutRepeated(std::vector<TaskDay> &due)
{
    if (std::none_of(due.cbegin(), due.cend(),
                     [](const TaskDay &each) { return !each.task->unless.isEmpty(); }))
        return;
    const auto first = due;
    std::erase_if(due, [&](const TaskDay &each) {
        const auto &others = each.task->unless;
        return !others.isEmpty() &&
               std::any_of(first.cbegin(), first.cend(),
                           [&](const TaskDay &other) { return others.contains(other.task->id); });
    });
}

} // namespace

bool isTickable(const CareTask &task)
{
    return task.kind != TaskKind::Info && task.rhythm.kind != Rhythm::Kind::OnDemand &&
           task.rhythm.kind != Rhythm::Kind::Standing;
}

std::vector<std::vector<TaskDay>> tasksDueIn(const CarePlan &plan, const Stretch &stretch,
                                             int shift)
{
    constexpr size_t usually = 8;
    std::vector<std::vector<TaskDay>> days(
        static_cast<size_t>(stretch.first.daysTo(stretch.last) + 1));
    for (auto &due : days)
        due.reserve(usually);
    const Numbered sinceLast(stretch.place.last, stretch);
    const Numbered sinceComing(stretch.place.coming, stretch);
    for (const auto &task : plan.tasks) {
        const auto &numbered = task.anchor == Anchor::LastSession ? sinceLast : sinceComing;
        if (!task.optional && numbered.session.isValid() && !isFarOff(plan, task, numbered))
            addTask(plan, task, stretch.place, numbered, shift, days);
    }
    for (auto &due : days)
        leaveOutRepeated(due);
    return days;
}

} // namespace stipple
