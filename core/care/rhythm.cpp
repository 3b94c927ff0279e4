// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/rhythm.h"

#include <algorithm>
#include <limits>

namespace stipple {

namespace {

constexpr int daysOfWeek = 7;
constexpr int longestMonth = 31;

/// Openings that are some calendar months apart. Each is counted from the session itself, so that
/// one on the 31st keeps its date in long months.
///
/// A calendar is slow to give a date, so most openings are passed by the length of an average month
/// alone: 400 years have 146 097 days and 4800 months, and no month's date lies more than three
/// days beside it.
class Openings
{
public:
    static constexpr int beside = 3;

    Openings(const QDate &session, int every)
        : m_session(session)
        , m_every(every)
    {}

    /// The number of an opening such that all openings before it lie before `day`.
    [[nodiscard]] int from(int day) const
    {
        const qint64 times = (qint64{day} - beside) * months / (qint64{days} * m_every);
        return static_cast<int>(std::max<qint64>(1, times));
    }

    /// No later than the opening's day.
    [[nodiscard]] qint64 earliest(int times) const
    {
        return qint64{times} * m_every * days / months - beside;
    }

    [[nodiscard]] int dayOf(int times) const
    {
        return static_cast<int>(m_session.daysTo(m_session.addMonths(times * m_every)));
    }

private:
    static constexpr int days = 146'097;
    static constexpr int months = 4'800;

    QDate m_session;
    int m_every;
};

void addMonths(Runs &runs, const Rhythm &rhythm, const DayRange &range, const QDate &session,
               int first, int last)
{
    const Openings openings(session, rhythm.every);
    const int length = rhythm.openFor - 1;
    const int latest = std::min(last, range.to.value_or(last));
    for (int times = openings.from(std::max(first - length, range.from));
         openings.earliest(times) <= latest; ++times) {
        if (openings.earliest(times) + 2 * Openings::beside + length < first)
            continue;
        const int opens = openings.dayOf(times);
        if (opens <= latest && opens >= range.from && opens + length >= first)
            runs.append({{opens, opens + length}, 1, true});
    }
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

Runs runsWithin(const Rhythm &rhythm, const DayRange &range, const QDate &session, int first,
                int last)
{
    Runs runs;
    if (range.from > last)
        return runs;
    if (rhythm.kind == Rhythm::Kind::Months) {
        addMonths(runs, rhythm, range, session, first, last);
        return runs;
    }
    if (range.to && *range.to < first)
        return runs;
    switch (rhythm.kind) {
    case Rhythm::Kind::EveryDays:
        runs.append({range, rhythm.every});
        break;
    case Rhythm::Kind::Weekly:
        for (const int weekday : rhythm.days)
            runs.append({{range.from + weekday, range.to}, daysOfWeek});
        break;
    case Rhythm::Kind::OnDays:
        for (qsizetype i = 0; i < rhythm.days.size(); ++i) {
            const int number = rhythm.days.at(i);
            if (number >= first && number <= last && range.contains(number) &&
                rhythm.days.indexOf(number) == i)
                runs.append({{number, number}});
        }
        break;
    case Rhythm::Kind::Once:
        runs.append({range, 1, true});
        break;
    case Rhythm::Kind::OnDemand:
    case Rhythm::Kind::Standing:
    case Rhythm::Kind::Months:
        runs.append({range});
        break;
    }
    return runs;
}

std::optional<OpenDays> openOn(const Rhythm &rhythm, const DayRange &range, const QDate &session,
                               const QDate &day)
{
    const int number = static_cast<int>(session.daysTo(day));
    for (const auto &run : runsWithin(rhythm, range, session, number, number)) {
        if (run.firstFrom(number) == number && run.days.contains(number))
            return run.openDays(session, day);
    }
    return std::nullopt;
}

QDate nextOpening(const Rhythm &rhythm, const DayRange &range, const QDate &session,
                  const QDate &after)
{
    const int first = std::max(static_cast<int>(session.daysTo(after)) + 1, range.from);
    // Months never end by themselves; whatever else waits is in its list already.
    constexpr qint64 never = std::numeric_limits<int>::max();
    const auto last = rhythm.kind == Rhythm::Kind::Months
                          ? std::min(never, first + longestMonth * qint64{rhythm.every})
                          : never;
    std::optional<int> next;
    for (const auto &run : runsWithin(rhythm, range, session, first, static_cast<int>(last))) {
        const int opens = run.oneTick ? run.days.from : run.firstFrom(first);
        if (opens >= first && run.days.contains(opens))
            next = std::min(next.value_or(opens), opens);
    }
    return next ? session.addDays(*next) : QDate();
}

} // namespace stipple
