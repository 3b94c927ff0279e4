// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/slotplanner.h"

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

struct Time
{
    QTime at;
    Moments moments; ///< whose tasks come at this time
};

/// At most three, and none on the heap: they are asked for on every day.
struct Times
{
    std::array<Time, 3> all;
    size_t count = 0;

    [[nodiscard]] const Time *begin() const { return all.data(); }
    [[nodiscard]] const Time *end() const { return all.data() + count; }
};

/// The times of the moments that are on, those close together as one.
Times timesOf(const ReminderPreferences &preferences)
{
    const std::array moments{Time{preferences.morning, Moment::Morning},
                             Time{preferences.midday, Moment::Midday},
                             Time{preferences.evening, Moment::Evening}};
    Times times;
    for (const auto &time : moments) {
        if ((time.moments & preferences.moments) == 0)
            continue;
        auto *last = times.count > 0 ? &times.all.at(times.count - 1) : nullptr;
        if (last && last->at.secsTo(time.at) < leastMinutesApart * 60)
            last->moments |= time.moments;
        else
            times.all.at(times.count++) = time;
    }
    return times;
}

int countAt(const Moments &moments, const QList<OpenTask> &open)
{
    return static_cast<int>(std::count_if(open.cbegin(), open.cend(), [&](const OpenTask &task) {
        return (task.moments & moments) != 0;
    }));
}

int minutesBetween(const WallTime &from, const WallTime &to)
{
    return static_cast<int>(from.day.daysTo(to.day) * 24 * 60 + from.time.secsTo(to.time) / 60);
}

bool isNear(const WallTime &at, const std::vector<Slot> &slots)
{
    return std::any_of(slots.cbegin(), slots.cend(), [&](const Slot &slot) {
        return std::abs(minutesBetween(at, slot.at)) < leastMinutesApart;
    });
}

Slot checkIn(const WallTime &at, const QString &suffix, int n)
{
    Slot slot{at.toString(), at, {}, u"checkin"_s, n};
    if (!suffix.isEmpty())
        slot.id += suffix;
    return slot;
}

/// What was due before the snooze ends comes when it ends.
void putOff(std::vector<Slot> &slots, const WallTime &until, const QList<OpenTask> &open,
            const Times &times)
{
    Moments due;
    for (const auto &time : times) {
        if (time.at <= until.time)
            due |= time.moments;
    }
    std::erase_if(slots, [&](const Slot &slot) { return slot.at <= until; });
    const int n = countAt(due, open);
    if (n > 0 && !isNear(until, slots))
        slots.insert(slots.begin(), checkIn(until, u"#s1"_s, n));
}

void repeat(std::vector<Slot> &slots, int minutes)
{
    const auto first = slots;
    for (const auto &slot : first) {
        const auto again = slot.at.plusMinutes(minutes);
        if (again.day != slot.at.day || isNear(again, slots))
            continue;
        auto repeated = slot;
        repeated.id += u"#r1"_s;
        repeated.at = again;
        slots.push_back(repeated);
    }
    std::sort(slots.begin(), slots.end(), [](const Slot &a, const Slot &b) { return a.at < b.at; });
}

void setEnds(std::vector<Slot> &slots, const QDate &day)
{
    for (size_t i = 0; i < slots.size(); ++i) {
        const auto next =
            i + 1 < slots.size() ? slots[i + 1].at : WallTime{day.addDays(1), QTime(0, 0)};
        slots[i].until = std::max(next, slots[i].at.plusMinutes(leastMinutesOpen));
    }
}

bool isQuiet(const QDate &day, const ReminderPreferences &preferences)
{
    const auto &weekdays = preferences.quietWeekdays;
    return (!weekdays.isEmpty() && weekdays.contains(day.dayOfWeek())) ||
           preferences.quietDates.contains(day);
}

bool isAhead(const Slot &slot, const PlannerInput &input)
{
    return slot.at > input.now || (input.filed.contains(slot.id) && slot.until > input.now);
}

Slot continueAt(const WallTime &at)
{
    return {at.toString(), at, {at.day.addDays(daysOfContinue), at.time}, u"continue"_s, 0};
}

} // namespace

std::vector<Slot> slotsOfDay(const QDate &day, const QList<OpenTask> &open,
                             const ReminderPreferences &preferences)
{
    std::vector<Slot> slots;
    if (open.isEmpty() || isQuiet(day, preferences))
        return slots;
    const auto times = timesOf(preferences);
    slots.reserve(times.count);
    for (const auto &time : times) {
        if (const int n = countAt(time.moments, open); n > 0)
            slots.push_back(checkIn({day, time.at}, {}, n));
    }
    if (preferences.snoozedUntil && preferences.snoozedUntil->day == day)
        putOff(slots, *preferences.snoozedUntil, open, times);
    if (preferences.againAfter > 0)
        repeat(slots, preferences.againAfter);
    setEnds(slots, day);
    return slots;
}

QList<Slot> planSlots(const PlannerInput &input)
{
    QList<Slot> plan;
    if (input.test) {
        auto test = checkIn(*input.test, u"#t1"_s, 0);
        test.until = test.at.plusMinutes(leastMinutesOpen);
        if (isAhead(test, input))
            plan.append(test);
    }
    if (!input.preferences.on)
        return plan;

    // Yesterday's last one may still be open.
    const auto horizon = input.now.day.addDays(horizonDays);
    for (auto day = input.now.day.addDays(-1); day <= horizon.addDays(daysOfContinue);
         day = day.addDays(1)) {
        for (const auto &slot : slotsOfDay(day, input.open(day), input.preferences)) {
            if (!isAhead(slot, input))
                continue;
            if (plan.size() == mostSlots || day > horizon) {
                plan.append(continueAt(slot.at));
                std::stable_sort(plan.begin(), plan.end(),
                                 [](const Slot &a, const Slot &b) { return a.at < b.at; });
                return plan;
            }
            plan.append(slot);
        }
    }
    std::stable_sort(plan.begin(), plan.end(),
                     [](const Slot &a, const Slot &b) { return a.at < b.at; });
    return plan;
}

} // namespace stipple
