// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/duetasks.h"

#include <algorithm>
#include <array>

namespace stipple {

Moments momentsOf(PartOfDay part, int timesPerDay)
{
    Moments moments = part == PartOfDay::Evening ? Moment::Evening : Moment::Morning;
    const std::array more{part == PartOfDay::Evening ? Moment::Morning : Moment::Evening,
                          Moment::Midday};
    for (int times = 1; times < timesPerDay && times <= 2; ++times)
        moments |= more.at(static_cast<size_t>(times - 1));
    return moments;
}

bool reminds(const CareTask &task, const QHash<QString, bool> &switches)
{
    if (!isTickable(task))
        return false;
    return switches.value(task.id, task.kind == TaskKind::Do || task.kind == TaskKind::Check);
}

namespace {

/// The plan without the tasks that change nothing about reminders.
CarePlan reminding(CarePlan plan, const QHash<QString, bool> &switches)
{
    QStringList others;
    for (const auto &task : std::as_const(plan.tasks))
        others += task.unless;
    plan.tasks.removeIf([&](const CareTask &task) {
        return task.optional || !(reminds(task, switches) || others.contains(task.id));
    });
    return plan;
}

} // namespace

OpenTaskReader::OpenTaskReader(const CarePlan &plan, QList<Session> sessions,
                               QHash<QString, bool> switches, int scabShift, const QDate &today,
                               Ticks ticks)
    : m_plan(reminding(plan, switches))
    , m_sessions(std::move(sessions))
    , m_switches(std::move(switches))
    , m_shift(std::clamp(scabShift, 0, plan.longestShift))
    , m_today(today)
    , m_readTicks(std::move(ticks))
    , m_from(today.addDays(1))
{}

QList<OpenTask> OpenTaskReader::on(const QDate &day)
{
    const auto &tasks = dueOn(day);
    QList<OpenTask> open;
    open.reserve(static_cast<qsizetype>(tasks.size()));
    for (const auto &due : tasks) {
        if (reminds(*due.task, m_switches) && !isTicked(due, day))
            open.append({due.task->id, momentsOf(due.task->part, due.task->rhythm.timesPerDay)});
    }
    return open;
}

/// Days are asked for one after the other, and many at once cost hardly more than one.
const std::vector<TaskDay> &OpenTaskReader::dueOn(const QDate &day)
{
    constexpr int daysAtOnce = 64;
    const auto known = static_cast<qint64>(m_due.size());
    if (m_due.empty() || day < m_dueFrom || m_dueFrom.daysTo(day) >= known) {
        const auto last = day.addDays(daysAtOnce - 1);
        m_due = tasksDueIn(m_plan, stretchesBetween(m_sessions, day, last).front(), m_shift);
        m_dueFrom = day;
    }
    return m_due.at(static_cast<size_t>(m_dueFrom.daysTo(day)));
}

bool OpenTaskReader::isTicked(const TaskDay &due, const QDate &day)
{
    if (due.open.first > m_today)
        return false;
    knowTicksFrom(due.open.first);
    const auto days = m_ticks.value(due.task->id);
    return std::any_of(days.cbegin(), days.cend(), [&](const QDate &ticked) {
        return ticked >= due.open.first && ticked <= day;
    });
}

void OpenTaskReader::knowTicksFrom(const QDate &day)
{
    if (day >= m_from || !m_status)
        return;
    const auto more = m_readTicks(day, m_from.addDays(-1));
    if (!more) {
        m_status = more.error();
        return;
    }
    for (const auto &tick : *more)
        m_ticks[tick.taskId].append(tick.day);
    m_from = day;
}

} // namespace stipple
