// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/rhythm.h"

namespace stipple {

namespace {

constexpr int daysOfWeek = 7;

int monthsBetween(const QDate &from, const QDate &to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

/// Whether a day is certainly between two openings, by the length of an average month: 400 years
/// have 146 097 days and 4800 months, and no month's date lies more than three days beside it.
bool isFarFromOpening(const Rhythm &rhythm, int number)
{
    constexpr qint64 days = 146'097;
    constexpr qint64 months = 4'800;
    constexpr qint64 beside = 3;
    const qint64 period = days * rhythm.every;
    const qint64 since = ((number + beside) * months) % period / months;
    return since > 2 * beside + rhythm.openFor;
}

/// The last opening on or before `day`. Each is counted from the session itself, so that one on
/// the 31st keeps its date in long months.
std::optional<OpenDays> monthlyOpenOn(const Rhythm &rhythm, const DayRange &range,
                                      const QDate &session, const QDate &day)
{
    // Most days lie far from the task's: told by numbers alone, which a calendar is slow to give.
    const int number = static_cast<int>(session.daysTo(day));
    if (number < range.from || (range.to && number > *range.to + rhythm.openFor))
        return std::nullopt;
    if (isFarFromOpening(rhythm, number))
        return std::nullopt;
    const int latest = monthsBetween(session, day) / rhythm.every;
    for (int times = latest; times >= std::max(1, latest - 1); --times) {
        const auto opens = session.addMonths(times * rhythm.every);
        if (opens > day || !range.contains(static_cast<int>(session.daysTo(opens))))
            continue;
        const auto closes = opens.addDays(rhythm.openFor - 1);
        if (day <= closes)
            return OpenDays{opens, closes};
    }
    return std::nullopt;
}

} // namespace

DayRange shiftedDays(const CareTask &task, int shift)
{
    auto days = task.days;
    if (task.shift == Shift::Whole)
        days.from += shift;
    if (task.shift != Shift::None && days.to)
        *days.to += shift;
    return days;
}

std::optional<OpenDays> openOn(const Rhythm &rhythm, const DayRange &range, const QDate &session,
                               const QDate &day)
{
    if (rhythm.kind == Rhythm::Kind::Months)
        return monthlyOpenOn(rhythm, range, session, day);

    const int number = static_cast<int>(session.daysTo(day));
    if (!range.contains(number))
        return std::nullopt;
    const int since = number - range.from;
    const OpenDays today{day, day};
    switch (rhythm.kind) {
    case Rhythm::Kind::EveryDays:
        return since % rhythm.every == 0 ? std::optional(today) : std::nullopt;
    case Rhythm::Kind::Weekly:
        return rhythm.days.contains(since % daysOfWeek) ? std::optional(today) : std::nullopt;
    case Rhythm::Kind::OnDays:
        return rhythm.days.contains(number) ? std::optional(today) : std::nullopt;
    case Rhythm::Kind::Once:
        return OpenDays{session.addDays(range.from),
                        range.to ? session.addDays(*range.to) : QDate()};
    case Rhythm::Kind::OnDemand:
    case Rhythm::Kind::Standing:
    case Rhythm::Kind::Months:
        break;
    }
    return today;
}

QDate nextOpening(const Rhythm &rhythm, const DayRange &range, const QDate &session,
                  const QDate &after)
{
    const int afterNumber = static_cast<int>(session.daysTo(after));
    if (rhythm.kind == Rhythm::Kind::Months) {
        for (int times = 1;; ++times) {
            const auto opens = session.addMonths(times * rhythm.every);
            const int number = static_cast<int>(session.daysTo(opens));
            if (range.to && number > *range.to)
                return {};
            if (opens > after && number >= range.from)
                return opens;
        }
    }
    // Nothing but months waits longer than its own list of days, or a week.
    const int first = std::max(afterNumber + 1, range.from);
    const int last = range.to.value_or(first + std::max(daysOfWeek, rhythm.every));
    for (int number = first; number <= last; ++number) {
        const auto day = session.addDays(number);
        const auto open = openOn(rhythm, range, session, day);
        if (open && open->first == day)
            return day;
    }
    return {};
}

} // namespace stipple
