// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/carerepository.h"
#include "core/care/dueon.h"
#include "core/reminders/slotplanner.h"

namespace stipple {

/// When a task comes: at its part of the day; one of no part in the morning. More times a day take
/// more moments, first the evening of a day, then its middle.
[[nodiscard]] Moments momentsOf(PartOfDay part, int timesPerDay);

/// Whether somebody is reminded of the task: as its switch says, and otherwise when there is
/// something to do or to check. Nothing to tick is nothing to be reminded of.
[[nodiscard]] bool reminds(const DueTask &task, const QHash<QString, bool> &switches);

/// The tasks of a day that ask for a reminder and have no tick yet. `ticks` reach back to the
/// earliest day from which one of the tasks is open.
[[nodiscard]] QList<OpenTask> openTasks(const DayPlan &plan, const QList<Tick> &ticks,
                                        const QHash<QString, bool> &switches);

} // namespace stipple
