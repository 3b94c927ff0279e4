// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"
#include "core/care/session.h"

#include <vector>

namespace stipple {

/// A task as it stands on one day.
struct DueTask
{
    QString id;
    Anchor anchor = Anchor::LastSession;
    TaskKind kind = TaskKind::Do;
    Priority priority = Priority::Should;
    PartOfDay part = PartOfDay::Any;
    int timesPerDay = 1;
    bool tickable = true; ///< false: shown, but nothing to tick
    QString icon;
    QString title;
    QString sub; ///< the line below the title: "Until day 6 · keeps the skin clean"
    QString why;
    QString detail;
    QString conflict;
    QDate from;     ///< first day of the whole task
    QDate to;       ///< last day; invalid when it never ends
    QDate openFrom; ///< one tick from `openFrom` to `openTo` is enough
    QDate openTo;
    QStringList basis;
    Evidence evidence;

    friend bool operator==(const DueTask &, const DueTask &) = default;
};

/// How one of the plan's permissions stands on one day; its words are the plan's.
struct PermissionState
{
    QString id;
    bool allowed = false; ///< by the plan, on this day
    QDate from;           ///< first day by the plan; for AskFirst the day to ask; else invalid
    QDate until;          ///< last day; invalid when it does not end
    QDate notBefore;      ///< a technician may allow it earlier, from this day on; else invalid

    friend bool operator==(const PermissionState &, const PermissionState &) = default;
};

/// The next date of something that comes rarely.
struct Milestone
{
    QString id;
    QString title;
    QDate day;

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// One day of a plan.
struct DayPlan
{
    QDate day;
    /// Days since the last session; before the first session the negative distance to it.
    /// Nothing when there is no session at all.
    std::optional<int> dayNumber;
    std::optional<int> daysToNext; ///< to the nearest session after this day
    int sessionNumber = 0;         ///< of the session counted from; 0 before the first
    int sessionCount = 0;          ///< had and booked
    std::optional<Phase> phase;    ///< nothing without a session, or long before the first
    QList<DueTask> tasks; ///< tickable first, what prepares a session before the rest, by priority
    QList<PermissionState> permissions; ///< counted from the last session; empty before the first
    QList<Milestone> milestones;        ///< by date, after this day and before the next session
    bool askTechnician = false;         ///< healing takes longer than the plan can wait

    friend bool operator==(const DayPlan &, const DayPlan &) = default;
};

/// What is due on each of the days `from` to `to`, both included. Pure: same plan, same sessions,
/// same days, same answer. What stays the same for many days is worked out once, so that a year
/// costs little more than what is due in it. Empty when `to` comes before `from`.
///
/// AC-R1: the counter starts anew with every session, so that the long restrictions run from the
/// last one. AC-R2: `scabShift` says for how many days scabs have outlasted the plan, 0 or more;
/// what waits for healed skin moves by as much, at most by the plan's longest shift.
///
/// Sessions may come in any order and include booked ones.
[[nodiscard]] std::vector<DayPlan> dueBetween(const CarePlan &plan, const QList<Session> &sessions,
                                              const QDate &from, const QDate &to,
                                              int scabShift = 0);

/// The same for one day, which is valid.
[[nodiscard]] DayPlan dueOn(const CarePlan &plan, const QList<Session> &sessions, const QDate &day,
                            int scabShift = 0);

/// How two neighbouring sessions lie.
enum class Gap { Usual, Short, TooShort };
[[nodiscard]] Gap gapBetween(const Spacing &spacing, const QDate &earlier, const QDate &later);

} // namespace stipple
