// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"
#include "core/care/session.h"

#include <QRandomGenerator>

#include <algorithm>

/// Plans and sessions at random, the same for the same seed.
namespace stipple::drawn {

class Draw
{
public:
    explicit Draw(quint32 seed)
        : m_random(seed)
    {}

    /// From `from` to `to`, both included.
    int number(int from, int to) { return m_random.bounded(from, to + 1); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <typename Item>
    Item oneOf(const QList<Item> &items)
    {
        return items.at(number(0, static_cast<int>(items.size()) - 1));
    }

    /// Any day of ten years, with the leap days among them.
    QDate day() { return QDate(2023, 1, 1).addDays(number(0, 3652)); }

    /// None to five around a day, sometimes two on the same one, in any order.
    QList<Session> sessions(const QDate &around)
    {
        QList<Session> sessions;
        for (int count = number(0, 5); count > 0; --count) {
            const bool again = !sessions.isEmpty() && chance(10);
            sessions.append(
                {SessionId(), again ? oneOf(sessions).day : around.addDays(number(0, 90))});
        }
        return sessions;
    }

    CarePlan plan()
    {
        CarePlan plan;
        plan.id = QStringLiteral("drawn");
        plan.version = 1;
        plan.longestShift = number(1, 7);
        plan.phrases.until = QStringLiteral("until {day}");
        plan.phrases.last = plan.phrases.lastDay = QStringLiteral("last");
        for (int begin = number(-14, 0); plan.phases.size() < 3; begin += number(1, 20))
            plan.phases.append(phase(begin));
        for (int i = number(1, 4); i > 0; --i)
            plan.permissions.append(permission(i));
        for (int i = number(1, 6); i > 0; --i)
            plan.tasks.append(task(i, plan));
        for (auto &task : plan.tasks) {
            const auto other = oneOf(plan.tasks).id;
            if (other != task.id && chance(30))
                task.unless = {other};
        }
        return plan;
    }

private:
    Phase phase(int begin)
    {
        Phase phase;
        phase.id = QString::number(begin);
        phase.days = {begin, std::nullopt};
        phase.moves = begin > 0;
        return phase;
    }

    Permission permission(int i)
    {
        using Rule = Permission::Rule;
        Permission permission;
        permission.id = QStringLiteral("P%1").arg(i);
        permission.rule = oneOf<Rule>({Rule::FromDay, Rule::FromDay, Rule::AskFirst, Rule::Never});
        if (permission.rule == Rule::FromDay || chance(50))
            permission.from = number(0, 40);
        if (permission.from && chance(30))
            permission.until = *permission.from + number(0, 20);
        if (permission.from && chance(30))
            permission.notBefore = number(0, *permission.from);
        permission.moves = chance(60);
        return permission;
    }

    CareTask task(int i, const CarePlan &plan)
    {
        CareTask task;
        task.id = QStringLiteral("T%1").arg(i);
        task.title = task.id;
        if (chance(30)) {
            task.anchor = Anchor::NextSession;
            task.days.from = number(-20, 0);
            task.days.to = number(task.days.from, 0);
        } else {
            task.days.from = number(0, 60);
            if (chance(70))
                task.days.to = task.days.from + number(0, 90);
            task.shift = oneOf<Shift>({Shift::None, Shift::End, Shift::Whole});
        }
        task.rhythm = rhythm(task);
        task.part = oneOf<PartOfDay>({PartOfDay::Any, PartOfDay::Morning, PartOfDay::Evening});
        task.kind = oneOf<TaskKind>({TaskKind::Do, TaskKind::Avoid, TaskKind::Info});
        task.priority = oneOf<Priority>({Priority::Must, Priority::Should, Priority::May});
        task.optional = chance(5);
        if (chance(20))
            task.needs = {oneOf(plan.permissions).id};
        if (chance(30))
            task.milestone = oneOf<QString>({QStringLiteral("M1"), QStringLiteral("M2")});
        return task;
    }

    Rhythm rhythm(const CareTask &task)
    {
        using Kind = Rhythm::Kind;
        Rhythm rhythm;
        rhythm.kind = oneOf<Kind>({Kind::EveryDays, Kind::Weekly, Kind::Months, Kind::Once,
                                   Kind::OnDays, Kind::OnDemand, Kind::Standing});
        if (rhythm.kind == Kind::Months && task.anchor == Anchor::NextSession)
            rhythm.kind = Kind::EveryDays;
        if (rhythm.kind == Kind::EveryDays) {
            rhythm.every = number(1, 5);
            rhythm.timesPerDay = number(1, 3);
        } else if (rhythm.kind == Kind::Months) {
            rhythm.every = number(1, 24);
            rhythm.openFor = number(1, 28);
        } else if (rhythm.kind == Kind::Weekly) {
            rhythm.days = chance(50) ? QList<int>{0} : QList<int>{0, number(1, 6)};
        } else if (rhythm.kind == Kind::OnDays) {
            const int last = task.days.to.value_or(task.days.from + 60);
            for (int count = number(1, 6); count > 0; --count)
                rhythm.days.append(number(task.days.from, last));
        }
        return rhythm;
    }

    QRandomGenerator m_random;
};

/// One that counts days and no months, so that it moves with its session.
inline CarePlan withoutMonths(CarePlan plan)
{
    plan.tasks.removeIf(
        [](const CareTask &task) { return task.rhythm.kind == Rhythm::Kind::Months; });
    return plan;
}

} // namespace stipple::drawn
