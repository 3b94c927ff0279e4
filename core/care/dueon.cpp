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

/// What does not change from day to day.
PermissionState stateOf(const Permission &permission, const QDate &session, int shift)
{
    PermissionState state;
    state.id = permission.id;
    if (const auto from = firstDay(permission, shift))
        state.from = session.addDays(*from);
    if (permission.until)
        state.until = session.addDays(*permission.until);
    if (permission.notBefore)
        state.notBefore = session.addDays(*permission.notBefore + (permission.moves ? shift : 0));
    return state;
}

/// The lines below the titles. A task's is the same on all its days but the last.
class SubLines
{
public:
    explicit SubLines(const CarePlan &plan)
        : m_plan(plan)
        , m_before(static_cast<size_t>(plan.tasks.size()))
    {}

    [[nodiscard]] QString of(const TaskDay &due, const QDate &day)
    {
        const auto &task = *due.task;
        const auto &days = due.days;
        if (task.plain || task.anchor == Anchor::NextSession || !days.to || *days.to == days.from)
            return task.why;
        if (due.session.daysTo(day) >= *days.to)
            return lastDay(task);
        auto &text = m_before.at(static_cast<size_t>(&task - m_plan.tasks.constData()));
        if (text.isNull())
            text = before(task, *days.to);
        return text;
    }

private:
    [[nodiscard]] QString before(const CareTask &task, int to) const
    {
        auto text = m_plan.phrases.until;
        return text.replace(u"{day}"_s, QString::number(to)).replace(u"{why}"_s, task.why);
    }

    [[nodiscard]] QString lastDay(const CareTask &task) const
    {
        auto text = task.next.isEmpty() ? m_plan.phrases.lastDay : m_plan.phrases.last;
        return text.replace(u"{next}"_s, task.next).replace(u"{why}"_s, task.why);
    }

    const CarePlan &m_plan;
    std::vector<QString> m_before; ///< by the task's place in the plan; null before it is asked for
};

DueTask dueTask(const TaskDay &due, const QString &sub)
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
            .sub = sub,
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

QList<DueTask> inOrder(std::vector<TaskDay> due, const QDate &day, SubLines &lines)
{
    std::sort(due.begin(), due.end(), [](const TaskDay &a, const TaskDay &b) {
        const auto key = [](const CareTask *task) {
            return std::tuple(!isTickable(*task), task->anchor == Anchor::LastSession,
                              task->priority, task); // which lie in the plan's order
        };
        return key(a.task) < key(b.task);
    });
    QList<DueTask> tasks;
    tasks.reserve(static_cast<qsizetype>(due.size()));
    for (const auto &each : due)
        tasks.append(dueTask(each, lines.of(each, day)));
    return tasks;
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

/// The days of one stretch, in their order. What does not change from one to the next is shared.
class StretchDays
{
public:
    StretchDays(const CarePlan &plan, const Place &place, int shift)
        : m_plan(plan)
        , m_place(place)
        , m_shift(shift)
    {}

    /// Everything but the tasks.
    [[nodiscard]] DayPlan on(const QDate &day)
    {
        DayPlan plan;
        plan.day = day;
        if (m_place.next.isValid())
            plan.daysToNext = static_cast<int>(day.daysTo(m_place.next));
        if (m_place.last.isValid()) {
            const int number = static_cast<int>(m_place.last.daysTo(day));
            plan.dayNumber = number;
            plan.sessionNumber = m_place.lastNumber;
            plan.permissions = permissionsOn(number);
            plan.milestones = milestonesAfter(day);
        } else if (plan.daysToNext) {
            plan.dayNumber = -*plan.daysToNext;
        }
        if (plan.dayNumber)
            plan.phase = phaseOn(m_plan, *plan.dayNumber, m_shift);
        return plan;
    }

private:
    [[nodiscard]] const QList<PermissionState> &permissionsOn(int number)
    {
        if (m_permissions.isEmpty()) {
            m_permissions.reserve(m_plan.permissions.size());
            for (const auto &permission : m_plan.permissions)
                m_permissions.append(stateOf(permission, m_place.last, m_shift));
        }
        for (qsizetype i = 0; i < m_permissions.size(); ++i) {
            const bool allowed = isAllowedOn(m_plan.permissions.at(i), number, m_shift);
            if (m_permissions.at(i).allowed != allowed)
                m_permissions[i].allowed = allowed;
        }
        return m_permissions;
    }

    [[nodiscard]] const QList<Milestone> &milestonesAfter(const QDate &day)
    {
        const bool isPast =
            m_milestones && !m_milestones->isEmpty() && m_milestones->constFirst().day <= day;
        if (!m_milestones || isPast)
            m_milestones = stipple::milestonesAfter(m_plan, m_place, day, m_shift);
        return *m_milestones;
    }

    const CarePlan &m_plan;
    const Place &m_place;
    int m_shift;
    QList<PermissionState> m_permissions;
    std::optional<QList<Milestone>> m_milestones;
};

} // namespace

std::vector<DayPlan> dueBetween(const CarePlan &plan, const QList<Session> &sessions,
                                const QDate &from, const QDate &to, int scabShift)
{
    const int shift = std::clamp(scabShift, 0, plan.longestShift);
    const bool waitsTooLong = plan.longestShift > 0 && scabShift >= plan.longestShift;
    SubLines lines(plan);
    std::vector<DayPlan> days;
    days.reserve(static_cast<size_t>(std::max<qint64>(0, from.daysTo(to) + 1)));
    for (const auto &stretch : stretchesBetween(sessions, from, to)) {
        StretchDays same(plan, stretch.place, shift);
        auto day = stretch.first;
        for (auto &due : tasksDueIn(plan, stretch, shift)) {
            auto &today = days.emplace_back(same.on(day));
            today.sessionCount = static_cast<int>(sessions.size());
            today.askTechnician = stretch.place.last.isValid() && waitsTooLong;
            today.tasks = inOrder(std::move(due), day, lines);
            day = day.addDays(1);
        }
    }
    return days;
}

DayPlan dueOn(const CarePlan &plan, const QList<Session> &sessions, const QDate &day, int scabShift)
{
    return std::move(dueBetween(plan, sessions, day, day, scabShift).front());
}

Gap gapBetween(const Spacing &spacing, const QDate &earlier, const QDate &later)
{
    const auto days = earlier.daysTo(later);
    if (days < spacing.leastDays)
        return Gap::TooShort;
    return days < spacing.warnBelow ? Gap::Short : Gap::Usual;
}

} // namespace stipple
