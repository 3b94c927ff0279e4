// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ports/slot.h"

#include <QFlags>
#include <QHash>
#include <QSet>

namespace stipple {

/// When in the day a reminder can come.
enum class Moment { Morning = 1, Midday = 2, Evening = 4 };
Q_DECLARE_FLAGS(Moments, Moment)
Q_DECLARE_OPERATORS_FOR_FLAGS(Moments)

/// How a person wants to be reminded.
struct ReminderPreferences
{
    bool on = false; ///< nothing is planned before somebody asks for it

    QTime morning{8, 0};
    QTime midday{13, 0};
    QTime evening{20, 0};
    /// Nothing comes at the others, whatever is due then.
    Moments moments{Moment::Morning | Moment::Midday | Moment::Evening};
    int againAfter = 0; ///< minutes after which one reminder repeats the first; 0: none

    QSet<int> quietWeekdays; ///< 1 (Monday) to 7
    QSet<QDate> quietDates;
    /// Switches of single tasks, by id; the others are as their kind wants it.
    QHash<QString, bool> tasks;

    QString homeZone; ///< IANA name; empty: the local time of wherever the device is
    QString lang;     ///< BCP 47; empty: the device's
    LockScreen lock = LockScreen::Neutral;
    bool exact = false;

    /// Today's earlier reminders are put off until then; it is over with that day.
    std::optional<WallTime> snoozedUntil;

    friend bool operator==(const ReminderPreferences &, const ReminderPreferences &) = default;
};

/// Limits of `againAfter` and of a snooze, in minutes.
inline constexpr int leastMinutesAgain = 15;
inline constexpr int mostMinutesAgain = 240;

/// InvalidArgument with the field's name: times out of order, to parts of a minute or missing,
/// minutes or weekdays out of range, an unknown zone, a language that is no BCP 47 tag.
[[nodiscard]] Status validate(const ReminderPreferences &preferences);

} // namespace stipple
