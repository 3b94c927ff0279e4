// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reminders/preferences.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace stipple {

/// Something that is still to be done on a day.
struct OpenTask
{
    QString id;
    Moments moments;
};

/// What is still to be done on a day, without what has been ticked.
using OpenTasks = std::function<QList<OpenTask>(const QDate &)>;

/// iOS keeps 64 pending; the last one, the test and a spare are taken off.
inline constexpr int mostSlots = 60;
/// How far ahead slots are looked for.
inline constexpr int horizonDays = 366;
/// Reminders that lie closer together come as one.
inline constexpr int leastMinutesApart = 15;
/// For so long a reminder can at least be shown: an inexact alarm comes up to an hour late.
inline constexpr int leastMinutesOpen = 120;
/// For so long the reminder that no more are planned can be shown.
inline constexpr int daysOfContinue = 7;

struct PlannerInput
{
    WallTime now; ///< in the zone in which the plan is to be resolved
    OpenTasks open;
    ReminderPreferences preferences;
    /// Ids of the slots in force. One of them stays in the plan after its time while it may be
    /// shown and something is open; a time that passes before its slot was ever planned is not made
    /// up for.
    QSet<QString> filed;
    std::optional<WallTime> test; ///< one reminder to try it out
};

/// The slots of one day, by time, whatever the time is now: repeats and a snooze included.
///
/// Tasks come at their moments' times, as far as these are switched on. Those less than 15 minutes
/// apart share the earlier slot, and a repeat that another slot comes near is left out, as is one
/// past midnight. A slot stays open until the next one's time or the day's end, but at least two
/// hours.
[[nodiscard]] std::vector<Slot> slotsOfDay(const QDate &day, const QList<OpenTask> &open,
                                           const ReminderPreferences &preferences);

/// Pure: the next slots, at most 60, by time. When more are to come, one `continue` slot follows in
/// the place of the first that is left out.
[[nodiscard]] QList<Slot> planSlots(const PlannerInput &input);

} // namespace stipple
