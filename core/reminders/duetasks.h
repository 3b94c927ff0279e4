// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/carerepository.h"
#include "core/care/taskdays.h"
#include "core/reminders/slotplanner.h"

namespace stipple {

/// When a task comes: at its part of the day; one of no part in the morning. More times a day take
/// more moments, first the evening of a day, then its middle.
[[nodiscard]] Moments momentsOf(PartOfDay part, int timesPerDay);

/// Whether somebody is reminded of the task: as its switch says, and otherwise when there is
/// something to do or to check. Nothing to tick is nothing to be reminded of.
[[nodiscard]] bool reminds(const CareTask &task, const QHash<QString, bool> &switches);

/// What is open on every day of a plan, and how far back ticks have to be known for that.
///
/// Pure apart from `ticks`, which is asked for the ticks of some days, both ends included, once for
/// each day at most.
class OpenTaskReader
{
public:
    using Ticks = std::function<Result<QList<Tick>>(const QDate &from, const QDate &to)>;

    /// Nobody ticks after `today`.
    OpenTaskReader(const CarePlan &plan, QList<Session> sessions, QHash<QString, bool> switches,
                   int scabShift, const QDate &today, Ticks ticks);

    /// The tasks of `day` that ask for a reminder and have no tick yet.
    [[nodiscard]] QList<OpenTask> on(const QDate &day);

    /// The first failure of `ticks`; what was answered since is worth nothing.
    [[nodiscard]] const Status &status() const { return m_status; }

private:
    [[nodiscard]] const std::vector<TaskDay> &dueOn(const QDate &day);
    [[nodiscard]] bool isTicked(const TaskDay &due, const QDate &day);
    void knowTicksFrom(const QDate &day);

    CarePlan m_plan;
    QList<Session> m_sessions;
    QHash<QString, bool> m_switches;
    int m_shift;
    QDate m_dueFrom; ///< what is due is known from here on, for some days
    std::vector<std::vector<TaskDay>> m_due;
    QDate m_today;
    Ticks m_readTicks;
    QDate m_from; ///< ticks are known from here to today
    QHash<QString, QList<QDate>> m_ticks;
    Status m_status;
};

} // namespace stipple
