// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/calendarmonth.h"

#include "qml/base/words.h"

#include <QLocale>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAWeek = 7;

} // namespace

CalendarMonth::CalendarMonth(const QDate &day)
    : m_first(day.year(), day.month(), 1)
{}

QString CalendarMonth::text() const
{
    return words::monthAndYear(m_first);
}

QStringList CalendarMonth::weekdays() const
{
    QStringList letters;
    for (int i = 0; i < daysAWeek; ++i)
        letters.append(words::weekdayInitial(firstShown().addDays(i)));
    return letters;
}

QDate CalendarMonth::firstShown() const
{
    const int before = (m_first.dayOfWeek() - QLocale().firstDayOfWeek() + daysAWeek) % daysAWeek;
    return m_first.addDays(-before);
}

QVariantMap CalendarMonth::cell(const QDate &day, const QDate &today) const
{
    return {{u"day"_s, day.toString(Qt::ISODate)},
            {u"number"_s, QLocale().toString(day.day())},
            {u"text"_s, words::fullDay(day)},
            {u"inside"_s, day.month() == m_first.month()},
            {u"today"_s, day == today}};
}

} // namespace stipple
