// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reminders/slotfile.h"

#include <QStringList>
#include <QTimeZone>

namespace stipple {

/// Why what delivers was woken.
enum class ReminderEvent {
    Alarm,
    Boot,
    Clock,      ///< the clock was set
    Zone,       ///< the device is in another zone
    Language,   ///< the device speaks another language
    Update,     ///< the app was updated
    Permission, ///< notifications were switched on or off
    Exact,      ///< precise alarms were allowed
    Vanished,   ///< what was armed is gone: the app had been stopped by force
    Poke,       ///< the slot file was written
    Replace,    ///< the slot file is about to be replaced
};

/// "alarm", "boot", "clock", "zone", "language", "update", "permission", "exact", "vanished",
/// "poke", "replace".
[[nodiscard]] QString eventName(ReminderEvent event);
[[nodiscard]] std::optional<ReminderEvent> eventOf(QStringView name);

/// What the system answers at that moment.
struct Surroundings
{
    QDateTime now;           ///< UTC
    QTimeZone zone;          ///< of the device
    QStringList visible{};   ///< ids of the slots whose notifications can be seen
    bool canNotify = true;   ///< notifications are allowed and somebody shows them
    bool canBeExact = false; ///< precise alarms are allowed
};

/// What is to be done. What is logged last cannot be lost: a process that dies before repeats it.
struct Reconciled
{
    struct Post
    {
        Slot slot;
        QDateTime until; ///< UTC: when it may no longer be shown
        bool silent = false;
    };
    struct Arm
    {
        QDateTime at;       ///< UTC
        bool exact = false; ///< with an inexact twin; otherwise inexact alone
    };

    QList<Delivery> log;      ///< lines to append
    QStringList withdraw;     ///< ids of visible slots, in the order they were given
    std::optional<Post> post; ///< at most one
    QStringList restate;      ///< visible slots to post again, silently, in the new language
    bool keepAlarm = false;   ///< leave what is armed as it is; otherwise `arm` replaces it
    std::optional<Arm> arm;   ///< nothing: disarm
};

/// The one rule of delivery, the same on every system and in Java.
///
/// 1. A clock a day or more behind the writing of the file is wrong: nothing is shown or logged.
/// 2. Slots are resolved in the plan's zone, or the device's.
/// 3. Due and not logged: past its end it was missed; the newest of the others is shown, the rest
///    has joined it. With notifications off they are blocked. A line dated after `now` was logged
///    under a wrong clock: only what it says was shown counts.
/// 4. After what wipes notifications away, the newest logged one that may still be shown returns
///    without a sound, when none is visible.
/// 5. What is visible and no longer filed, past its end, or followed by a newer one, is withdrawn.
/// 6. The next slot that is not logged is armed, and no other.
///
/// Before the file is replaced only what is past its end is noted as missed: afterwards nobody
/// could know of it. What may still be shown is left to the new file.
///
/// A file that cannot be understood changes nothing but the log, and that once.
[[nodiscard]] Reconciled reconcile(ReminderEvent event, const FiledPlan &filed,
                                   const QList<Delivery> &log, const Surroundings &around);

} // namespace stipple
