// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/start/sessiondate.h"

#include "qml/base/services.h"
#include "qml/base/words.h"

#include <QLocale>

namespace stipple {

namespace {

constexpr int daysAWeek = 7;
constexpr int cellsShown = 6 * daysAWeek;
// Pigment is long gone by then; an earlier day is a slip of the finger.
constexpr int yearsBack = 15;
constexpr int yearsAhead = 2;

QDate firstOfMonth(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

SessionDate::SessionDate(QObject *parent)
    : SessionDate(Services::current(), parent)
{}

SessionDate::SessionDate(const Services &services, QObject *parent)
    : SessionDate(services.clock, parent)
{}

SessionDate::SessionDate(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_month(firstOfMonth(clock.today()))
{
    connect(&m_clock, &Clock::dayChanged, this, &SessionDate::changed);
}

QString SessionDate::day() const
{
    return m_day.isValid() ? m_day.toString(Qt::ISODate) : QString();
}

QString SessionDate::dayText() const
{
    if (!m_day.isValid())
        return {};
    const auto today = m_clock.today();
    const auto words = m_day.year() == today.year()
                           ? words::relativeDay(m_day, today)
                           : QStringLiteral("%1 %2").arg(words::fullDay(m_day)).arg(m_day.year());
    if (m_day > today) {
        //: The day of a booked session
        return tr("Booked for %1").arg(words);
    }
    const auto days = daysAgo();
    if (days < 2)
        return words;
    //: The day of a session that has been: %1 the day, %2 how many days have passed (2 or more)
    return tr("%1, %2 days ago").arg(words).arg(days);
}

int SessionDate::daysAgo() const
{
    return m_day.isValid() ? static_cast<int>(m_day.daysTo(m_clock.today())) : -1;
}

void SessionDate::setBooked(bool booked)
{
    if (booked == m_booked)
        return;
    m_booked = booked;
    if (m_day.isValid() && !canChoose(m_day))
        m_day = {};
    m_month = firstOfMonth(m_day.isValid() ? m_day : m_clock.today());
    Q_EMIT changed();
}

QString SessionDate::monthText() const
{
    return words::monthAndYear(m_month);
}

QStringList SessionDate::weekdays() const
{
    QStringList letters;
    auto day = firstOfGrid();
    for (int i = 0; i < daysAWeek; ++i, day = day.addDays(1))
        letters.append(words::weekdayInitial(day));
    return letters;
}

QDate SessionDate::firstOfGrid() const
{
    const int first = QLocale().firstDayOfWeek();
    const int before = (m_month.dayOfWeek() - first + daysAWeek) % daysAWeek;
    return m_month.addDays(-before);
}

QVariantList SessionDate::cells() const
{
    QVariantList rows;
    auto day = firstOfGrid();
    for (int i = 0; i < cellsShown; ++i, day = day.addDays(1))
        rows.append(QVariantMap{{QStringLiteral("day"), day.toString(Qt::ISODate)},
                                {QStringLiteral("number"), QLocale().toString(day.day())},
                                {QStringLiteral("text"), words::fullDay(day)},
                                {QStringLiteral("inside"), day.month() == m_month.month()},
                                {QStringLiteral("enabled"), canChoose(day)},
                                {QStringLiteral("chosen"), day == m_day},
                                {QStringLiteral("today"), day == m_clock.today()}});
    return rows;
}

bool SessionDate::canChoose(const QDate &day) const
{
    const auto today = m_clock.today();
    if (m_booked)
        return day > today && day <= today.addYears(yearsAhead);
    return day <= today && day >= today.addYears(-yearsBack);
}

bool SessionDate::hasEarlier() const
{
    return canChoose(m_month.addDays(-1));
}

bool SessionDate::hasLater() const
{
    const auto next = m_month.addMonths(1);
    return canChoose(next);
}

void SessionDate::choose(const QString &isoDay)
{
    const auto day = QDate::fromString(isoDay, Qt::ISODate);
    if (!day.isValid() || !canChoose(day) || day == m_day)
        return;
    m_day = day;
    m_month = firstOfMonth(day);
    Q_EMIT changed();
}

void SessionDate::chooseDaysAgo(int days)
{
    setBooked(false);
    choose(m_clock.today().addDays(-days).toString(Qt::ISODate));
}

void SessionDate::stepMonth(int months)
{
    if ((months < 0 && !hasEarlier()) || (months > 0 && !hasLater()))
        return;
    m_month = m_month.addMonths(months);
    Q_EMIT changed();
}

} // namespace stipple
