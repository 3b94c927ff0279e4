// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/naiveplan.h"

#include <algorithm>

namespace stipple::naive {

namespace {

using OpenDays = std::pair<QDate, QDate>;

int daysBetween(const QDate &from, const QDate &to)
{
    return static_cast<int>(from.daysTo(to));
}

/// A plan with its sessions and scabs.
class Tables
{
public:
    Tables(const CarePlan &plan, const QList<Session> &sessions, int scabShift)
        : m_plan(plan)
        , m_shift(std::min(std::max(scabShift, 0), plan.longestShift))
    {
        for (const auto &session : sessions)
            m_days.append(session.day);
        std::sort(m_days.begin(), m_days.end());
    }

    [[nodiscard]] QDate last(const QDate &day) const
    {
        const auto before = sessionsUpTo(day);
        return before > 0 ? m_days.at(before - 1) : QDate();
    }

    [[nodiscard]] QDate next(const QDate &day) const
    {
        return m_days.value(sessionsUpTo(day), QDate());
    }

    [[nodiscard]] int sessionsUpTo(const QDate &day) const
    {
        return static_cast<int>(std::count_if(m_days.cbegin(), m_days.cend(),
                                              [&](const QDate &each) { return each <= day; }));
    }

    [[nodiscard]] std::optional<Phase> phase(int number) const
    {
        std::optional<Phase> found;
        for (qsizetype i = 0; i < m_plan.phases.size(); ++i) {
            auto phase = m_plan.phases.at(i);
            phase.days.from = moved(phase.days.from, phase.moves);
            if (i + 1 < m_plan.phases.size()) {
                const auto &after = m_plan.phases.at(i + 1);
                phase.days.to = moved(after.days.from, after.moves) - 1;
            }
            if (phase.days.contains(number))
                found = phase;
        }
        return found;
    }

    [[nodiscard]] QList<DueTask> tasks(const QDate &day) const
    {
        QStringList due;
        for (const auto &task : m_plan.tasks) {
            if (isDue(task, day))
                due.append(task.id);
        }
        QList<DueTask> tasks;
        for (const bool tickable : {true, false}) {
            for (const auto anchor : {Anchor::NextSession, Anchor::LastSession}) {
                for (const auto priority : {Priority::Must, Priority::Should, Priority::May}) {
                    for (const auto &task : m_plan.tasks) {
                        const bool repeats =
                            std::any_of(task.unless.cbegin(), task.unless.cend(),
                                        [&](const QString &other) { return due.contains(other); });
                        if (due.contains(task.id) && !repeats && isTickable(task) == tickable &&
                            task.anchor == anchor && task.priority == priority)
                            tasks.append(dueTask(task, day));
                    }
                }
            }
        }
        return tasks;
    }

    [[nodiscard]] QList<PermissionState> permissions(const QDate &day) const
    {
        QList<PermissionState> states;
        const auto session = last(day);
        for (const auto &permission : m_plan.permissions) {
            PermissionState state;
            state.id = permission.id;
            state.allowed = isAllowed(permission, daysBetween(session, day));
            if (permission.from)
                state.from = session.addDays(moved(*permission.from, permission.moves));
            if (permission.until)
                state.until = session.addDays(*permission.until);
            if (permission.notBefore)
                state.notBefore = session.addDays(moved(*permission.notBefore, permission.moves));
            states.append(state);
        }
        return states;
    }

    /// The first opening of each name after the day and before the next session.
    [[nodiscard]] QList<Milestone> milestones(const QDate &day) const
    {
        constexpr int farthest = 800;
        QList<Milestone> milestones;
        const auto end = next(day).isValid() ? next(day) : day.addDays(farthest);
        for (auto each = day.addDays(1); each < end; each = each.addDays(1)) {
            for (const auto &task : m_plan.tasks) {
                const bool isNamed =
                    std::any_of(milestones.cbegin(), milestones.cend(),
                                [&](const Milestone &m) { return m.title == task.milestone; });
                if (task.milestone.isEmpty() || isNamed || task.optional ||
                    task.anchor != Anchor::LastSession)
                    continue;
                const auto open = openOn(task, last(day), each);
                if (open && open->first == each)
                    milestones.append({task.id, task.milestone, each});
            }
        }
        return milestones;
    }

private:
    [[nodiscard]] int moved(int day, bool moves) const { return day + (moves ? m_shift : 0); }

    [[nodiscard]] DayRange daysOf(const CareTask &task) const
    {
        const bool heals = task.anchor == Anchor::LastSession;
        DayRange days{moved(task.days.from, heals && task.shift == Shift::Whole), std::nullopt};
        if (task.days.to)
            days.to = moved(*task.days.to, heals && task.shift != Shift::None);
        return days;
    }

    [[nodiscard]] QDate sessionOf(const CareTask &task, const QDate &day) const
    {
        if (task.anchor == Anchor::LastSession || m_days.contains(day))
            return last(day);
        return next(day);
    }

    [[nodiscard]] static bool isTickable(const CareTask &task)
    {
        const auto kind = task.rhythm.kind;
        return task.kind != TaskKind::Info && kind != Rhythm::Kind::OnDemand &&
               kind != Rhythm::Kind::Standing;
    }

    [[nodiscard]] static bool isOnWeekday(const QList<int> &weekdays, int since)
    {
        return weekdays.contains(since % 7);
    }

    [[nodiscard]] static std::optional<OpenDays>
    monthsOpenOn(const Rhythm &rhythm, const DayRange &days, const QDate &session, const QDate &day)
    {
        for (int months = rhythm.every;; months += rhythm.every) {
            const auto opens = session.addMonths(months);
            const auto closes = opens.addDays(rhythm.openFor - 1);
            if (opens > day)
                return std::nullopt;
            if (day <= closes && days.contains(daysBetween(session, opens)))
                return OpenDays{opens, closes};
        }
    }

    [[nodiscard]] std::optional<OpenDays> openOn(const CareTask &task, const QDate &session,
                                                 const QDate &day) const
    {
        using Kind = Rhythm::Kind;
        const auto &rhythm = task.rhythm;
        const auto days = daysOf(task);
        if (rhythm.kind == Kind::Months)
            return monthsOpenOn(rhythm, days, session, day);
        const int number = daysBetween(session, day);
        const int since = number - days.from;
        const bool isDue = days.contains(number) &&
                           (rhythm.kind != Kind::EveryDays || since % rhythm.every == 0) &&
                           (rhythm.kind != Kind::Weekly || isOnWeekday(rhythm.days, since)) &&
                           (rhythm.kind != Kind::OnDays || rhythm.days.contains(number));
        if (!isDue)
            return std::nullopt;
        if (rhythm.kind != Kind::Once)
            return OpenDays{day, day};
        return OpenDays{session.addDays(days.from), days.to ? session.addDays(*days.to) : QDate()};
    }

    [[nodiscard]] bool isAllowed(const Permission &permission, int number) const
    {
        return permission.rule == Permission::Rule::FromDay &&
               number >= moved(permission.from.value_or(0), permission.moves) &&
               (!permission.until || number <= *permission.until);
    }

    [[nodiscard]] bool isDue(const CareTask &task, const QDate &day) const
    {
        const auto session = sessionOf(task, day);
        if (task.optional || !session.isValid() || !openOn(task, session, day))
            return false;
        const auto treated = last(day);
        return !treated.isValid() ||
               std::all_of(task.needs.cbegin(), task.needs.cend(), [&](const QString &need) {
                   return isAllowed(*m_plan.permission(need), daysBetween(treated, day));
               });
    }

    [[nodiscard]] QString subLine(const CareTask &task, const DayRange &days, int number) const
    {
        if (task.anchor == Anchor::NextSession || !days.to || *days.to == days.from)
            return task.why;
        if (number >= *days.to)
            return m_plan.phrases.last;
        auto text = m_plan.phrases.until;
        return text.replace(QStringLiteral("{day}"), QString::number(*days.to));
    }

    [[nodiscard]] DueTask dueTask(const CareTask &task, const QDate &day) const
    {
        const auto session = sessionOf(task, day);
        const auto days = daysOf(task);
        const auto open = openOn(task, session, day);
        DueTask due;
        due.id = task.id;
        due.anchor = task.anchor;
        due.kind = task.kind;
        due.priority = task.priority;
        due.part = task.part;
        due.timesPerDay = task.rhythm.timesPerDay;
        due.tickable = isTickable(task);
        due.title = task.title;
        due.sub = subLine(task, days, daysBetween(session, day));
        due.from = session.addDays(days.from);
        due.to = days.to ? session.addDays(*days.to) : QDate();
        due.openFrom = open->first;
        due.openTo = open->second;
        return due;
    }

    const CarePlan &m_plan;
    int m_shift;
    QList<QDate> m_days;
};

} // namespace

DayPlan dueOn(const CarePlan &plan, const QList<Session> &sessions, const QDate &day, int scabShift)
{
    const Tables tables(plan, sessions, scabShift);
    const auto last = tables.last(day);
    const auto next = tables.next(day);
    DayPlan today;
    today.day = day;
    today.sessionCount = static_cast<int>(sessions.size());
    today.sessionNumber = tables.sessionsUpTo(day);
    today.tasks = tables.tasks(day);
    if (next.isValid())
        today.daysToNext = daysBetween(day, next);
    if (last.isValid()) {
        today.dayNumber = daysBetween(last, day);
        today.askTechnician = scabShift >= plan.longestShift;
        today.permissions = tables.permissions(day);
    } else if (next.isValid()) {
        today.dayNumber = -daysBetween(day, next);
    }
    if (today.dayNumber)
        today.phase = tables.phase(*today.dayNumber);
    return today;
}

QList<Milestone> milestonesAfter(const CarePlan &plan, const QList<Session> &sessions,
                                 const QDate &day, int scabShift)
{
    const Tables tables(plan, sessions, scabShift);
    return tables.last(day).isValid() ? tables.milestones(day) : QList<Milestone>();
}

} // namespace stipple::naive
