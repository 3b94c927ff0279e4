// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/timeofday.h"

#include "qml/base/words.h"

#include <QLocale>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;
constexpr int halfDay = minutesPerDay / 2;
constexpr int minuteStep = 5;

int around(int value, int size)
{
    return ((value % size) + size) % size;
}

QString twoDigits(int number)
{
    const auto text = QLocale().toString(number);
    return number < 10 ? QLocale().toString(0) + text : text;
}

} // namespace

void TimeOfDay::setMinutes(int minutes)
{
    const int inside = around(minutes, minutesPerDay);
    if (inside == m_minutes)
        return;
    m_minutes = inside;
    Q_EMIT changed();
}

QString TimeOfDay::textOf(int minutes)
{
    const QDateTime at(QDate(2000, 1, 1), QTime::fromMSecsSinceStartOfDay(minutes * 60'000),
                       Qt::UTC);
    return words::clockTime(at, QTimeZone::utc());
}

QString TimeOfDay::text() const
{
    return textOf(m_minutes);
}

QString TimeOfDay::hourText() const
{
    const int hour = m_minutes / minutesPerHour;
    if (!twelveHours())
        return twoDigits(hour);
    return QLocale().toString(hour % 12 == 0 ? 12 : hour % 12);
}

QString TimeOfDay::minuteText() const
{
    return twoDigits(m_minutes % minutesPerHour);
}

bool TimeOfDay::twelveHours() const
{
    return QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
}

QStringList TimeOfDay::halves() const
{
    return {QLocale().amText(), QLocale().pmText()};
}

void TimeOfDay::setAfternoon(bool afternoon)
{
    setMinutes(m_minutes % halfDay + (afternoon ? halfDay : 0));
}

void TimeOfDay::stepHour(int by)
{
    setMinutes(m_minutes + by * minutesPerHour);
}

void TimeOfDay::stepMinute(int by)
{
    const int hour = m_minutes / minutesPerHour;
    const int minute = m_minutes % minutesPerHour;
    const int below = minute / minuteStep;
    const bool isOnStep = minute % minuteStep == 0;
    const int next = by > 0 || isOnStep ? below + by : below + by + 1;
    setMinutes(hour * minutesPerHour + around(next * minuteStep, minutesPerHour));
}

void TimeOfDay::typeHour(int digit)
{
    const int hour = m_minutes / minutesPerHour;
    const int minute = m_minutes % minutesPerHour;
    const int most = twelveHours() ? 12 : 23;
    const int shown = twelveHours() ? hour % 12 : hour;
    const int both = shown % 10 * 10 + digit;
    int typed = both <= most ? both : digit;
    if (twelveHours())
        typed = typed % 12 + (isAfternoon() ? 12 : 0);
    setMinutes(typed * minutesPerHour + minute);
}

void TimeOfDay::typeMinute(int digit)
{
    const int hour = m_minutes / minutesPerHour;
    const int both = m_minutes % 10 * 10 + digit;
    setMinutes(hour * minutesPerHour + (both < minutesPerHour ? both : digit));
}

} // namespace stipple
