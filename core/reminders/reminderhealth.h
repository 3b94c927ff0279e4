// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/alarms.h"

#include <QTimeZone>

namespace stipple {

/// What keeps reminders from coming as they should.
enum class ReminderProblem {
    NotAsked,      ///< notifications were never allowed
    Denied,        ///< and may be asked for once more
    Refused,       ///< for good, in the system's settings
    ChannelOff,    ///< only the reminders' own channel is off
    NoServer,      ///< no program shows notifications
    NotSaved,      ///< the last plan did not reach the disk, or could not be made
    Unreadable,    ///< the plan in force cannot be understood
    NotPending,    ///< the system lists fewer than were planned
    ClockWrong,    ///< the clock is behind the last writing by a day or more
    NotPrecise,    ///< precise times are wished and not allowed
    OnlyWhileOpen, ///< nothing may run in the background
    BatterySaver,
    DaemonStopped,
    Missed, ///< some were missed in the last days, and none of the above explains it
    Late,   ///< the same for late ones
};

/// What the one button beside a problem does.
enum class ReminderFix {
    None, ///< only the person can: start a notification program, set the clock
    AskPermission,
    NotificationSettings,
    ExactAlarmSettings,
    BatterySettings,
    StartDaemon,
    PlanAgain,
    MakePrecise,
    SendTest,
};

/// One slot that did not come as planned.
struct ReminderTrouble
{
    QString id;
    QDateTime due; ///< UTC, in the zone that holds now
    Delivery::What what = Delivery::What::Missed;
    int minutesLate = 0; ///< for what was shown
};

/// Everything the page about reminders shows.
struct ReminderHealth
{
    bool on = false;
    AlarmHealth system;
    QString homeZone; ///< empty: local time
    bool exactWished = false;
    QList<QDateTime> next;         ///< at most five, UTC; of the system's own list where it has one
    std::optional<Delivery> last;  ///< shown or returned
    QList<ReminderTrouble> late;   ///< of the last fourteen days, newest first
    QList<ReminderTrouble> missed; ///< and what was blocked
    QDate coveredUntil;            ///< the last day with a planned slot; invalid without
    QList<std::pair<ReminderProblem, ReminderFix>> problems; ///< the gravest first
};

/// For how many days the past is shown.
inline constexpr int daysOfHistory = 14;
/// More minutes than these are late: inexact alarms come up to about an hour after their time.
inline constexpr int mostMinutesLate = 75;
inline constexpr int mostMinutesLateExact = 5;

struct HealthInput
{
    AlarmHealth system;
    Result<SlotPlan> plan; ///< in force
    Status planned;        ///< how the last planning ended
    bool on = false;
    bool exactWished = false;
    QString homeZone;
    QDateTime now; ///< UTC
    QTimeZone zone;
};

/// Pure.
[[nodiscard]] ReminderHealth reminderHealth(const HealthInput &input);

} // namespace stipple
