// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/trendwindow.h"

#include "qml/base/adviser.h"
#include "qml/base/words.h"
#include "qml/diary/diarydays.h"

#include <algorithm>

namespace stipple {

namespace {

constexpr int fortnight = 14;
constexpr int quarter = 90;
// From there on the band does not move any more.
constexpr int healed = 43;
constexpr int mostDates = 5;

bool hasSessionWithin(const QList<Session> &sessions, const QDate &after, const QDate &to)
{
    return std::any_of(sessions.cbegin(), sessions.cend(), [&](const Session &session) {
        return session.day > after && session.day <= to;
    });
}

} // namespace

TrendWindow trendWindow(TrendSpan span, const QList<Session> &sessions, const QDate &oldest,
                        const QDate &today)
{
    const auto last = sessionBefore(sessions, today);
    TrendWindow window;
    if (span == TrendSpan::All) {
        window.from = last ? std::min(oldest, last->day) : oldest;
        window.days = std::max(fortnight, static_cast<int>(window.from.daysTo(today)));
    } else {
        window.days = span == TrendSpan::Fortnight ? fortnight : quarter;
        window.from = today.addDays(-window.days);
        if (last)
            window.from = std::max(window.from, last->day);
    }
    if (!hasSessionWithin(sessions, window.from, today))
        window.first = dayAfterSession(sessions, window.from);
    return window;
}

QVariantList trendBand(const HealingTable &table, Measure measure, const TrendWindow &window,
                       const QList<Session> &sessions)
{
    QVariantList rows;
    for (int x = 0; x <= window.days; ++x) {
        const auto day = window.from.addDays(x);
        const auto number = dayAfterSession(sessions, day);
        if (!number)
            continue;
        // Long after a session only the ends of what stays alike are needed.
        const auto next = dayAfterSession(sessions, day.addDays(1)).value_or(0);
        const bool inside = *number > healed && next == *number + 1 && x > 0 && x < window.days;
        if (inside)
            continue;
        if (const auto usual = bandOn(table, measure, *number))
            rows.append(QVariant(QVariantList{x, usual->low, usual->high}));
    }
    return rows;
}

QVariantList trendDates(const TrendWindow &window)
{
    QVariantList dates;
    if (window.first)
        return dates;
    const auto to = window.to();
    auto month = QDate(window.from.year(), window.from.month(), 1);
    if (month < window.from)
        month = month.addMonths(1);
    const int months = (to.year() - month.year()) * 12 + to.month() - month.month() + 1;
    if (months < 2) {
        return {QVariant(QVariantList{0, words::shortDay(window.from)}),
                QVariant(QVariantList{window.days, words::shortDay(to)})};
    }
    const int step = (months + mostDates - 1) / mostDates;
    for (; month <= to; month = month.addMonths(step))
        dates.append(QVariant(
            QVariantList{static_cast<int>(window.from.daysTo(month)), words::shortMonth(month)}));
    return dates;
}

} // namespace stipple
