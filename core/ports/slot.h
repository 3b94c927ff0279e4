// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace stipple {

/// What a clock on the wall shows, to the minute. Which instant that is depends on the zone:
/// see core/reminders/resolve.
struct WallTime
{
    QDate day;
    QTime time;

    [[nodiscard]] bool isValid() const { return day.isValid() && time.isValid(); }

    /// "2025-03-30T07:00": sixteen ASCII characters, whatever the locale and calendar. Digit by
    /// digit, because planning far ahead writes thousands.
    [[nodiscard]] QString toString() const
    {
        if (!isValid() || day.year() < 0 || day.year() > 9999)
            return {};
        QString text(16, Qt::Uninitialized);
        auto *at = text.data();
        const auto write = [&at](int value, int digits) {
            for (int place = digits - 1; place >= 0; --place, value /= 10)
                at[place] = QChar(u'0' + value % 10);
            at += digits;
        };
        int year = 0;
        int month = 0;
        int dayOfMonth = 0;
        day.getDate(&year, &month, &dayOfMonth);
        write(year, 4);
        *at++ = u'-';
        write(month, 2);
        *at++ = u'-';
        write(dayOfMonth, 2);
        *at++ = u'T';
        write(time.hour(), 2);
        *at++ = u':';
        write(time.minute(), 2);
        return text;
    }

    /// Later by `minutes`, across midnight, as a wall clock that is never moved counts.
    [[nodiscard]] WallTime plusMinutes(int minutes) const
    {
        constexpr qint64 ofDay = 86'400'000;
        const qint64 since = time.msecsSinceStartOfDay() + qint64{60'000} * minutes;
        const qint64 days = (since >= 0 ? since : since - ofDay + 1) / ofDay;
        return {day.addDays(days),
                QTime::fromMSecsSinceStartOfDay(static_cast<int>(since - days * ofDay))};
    }

    friend bool operator==(const WallTime &, const WallTime &) = default;
    friend std::strong_ordering operator<=>(const WallTime &a, const WallTime &b)
    {
        if (a.day != b.day)
            return a.day.toJulianDay() <=> b.day.toJulianDay();
        return a.time.msecsSinceStartOfDay() <=> b.time.msecsSinceStartOfDay();
    }
};

/// One reminder: when it may be shown, and of how many open items. No word of the plan.
struct Slot
{
    /// The planned stamp, "2025-03-30T07:00"; a repeat adds "#r1", a reminder put off "#s1", a test
    /// "#t1". The same across rewrites, so that what was shown stays known.
    QString id;
    WallTime at;
    WallTime until; ///< from here on it may no longer be shown
    /// Which words: "checkin" or "continue". A reader takes what it does not know for "checkin".
    QString text;
    int n = 0; ///< open items, for badges only

    friend bool operator==(const Slot &, const Slot &) = default;
};

/// What the lock screen may show.
enum class LockScreen { Neutral, Hidden };

/// Everything that is planned, always as a whole.
struct SlotPlan
{
    qint64 seq = 0;     ///< counts up with each writing; the store sets it
    QDateTime written;  ///< UTC, whole seconds
    QString zone{};     ///< empty: follow the device; else the IANA name of the home zone
    QString lang{};     ///< empty: follow the device; else BCP 47
    bool exact = false; ///< precise times are wished
    LockScreen lock = LockScreen::Neutral;
    QList<Slot> slots; ///< by `at`; at most 61

    friend bool operator==(const SlotPlan &, const SlotPlan &) = default;
};

/// One line of what became of a slot.
struct Delivery
{
    enum class What {
        Shown,
        Returned,   ///< shown before, and posted again without a sound
        Joined,     ///< due together with a newer one, which was shown
        Missed,     ///< nothing ran until it was too late
        Blocked,    ///< due while notifications were switched off or nobody showed them
        Unreadable, ///< the slot file could not be understood; of no slot
    };
    qint64 k = 0; ///< number of the line, counting up from 1
    QDateTime t;  ///< UTC, whole seconds
    QString id;   ///< of the slot; empty for Unreadable
    What what = What::Shown;

    friend bool operator==(const Delivery &, const Delivery &) = default;
};

} // namespace stipple
