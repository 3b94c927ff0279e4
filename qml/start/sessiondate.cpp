// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/start/sessiondate.h"

#include "qml/base/services.h"
#include "qml/base/words.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

// Pigment is long gone by then; an earlier day is a slip of the finger.
constexpr int yearsBack = 15;
constexpr int yearsAhead = 2;

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
    , m_month(clock.today())
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
                           : u"%1 %2"_s.arg(words::fullDay(m_day)).arg(m_day.year());
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
    m_month = CalendarMonth(m_day.isValid() ? m_day : m_clock.today());
    Q_EMIT changed();
}

QString SessionDate::monthText() const
{
    return m_month.text();
}

QStringList SessionDate::weekdays() const
{
    return m_month.weekdays();
}

QVariantList SessionDate::cells() const
{
    QVariantList cells;
    for (int i = 0; i < CalendarMonth::daysShown; ++i) {
        const auto day = m_month.firstShown().addDays(i);
        auto cell = m_month.cell(day, m_clock.today());
        cell.insert(u"enabled"_s, canChoose(day));
        cell.insert(u"chosen"_s, day == m_day);
        cells.append(cell);
    }
    return cells;
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
    return canChoose(m_month.first().addDays(-1));
}

bool SessionDate::hasLater() const
{
    return canChoose(m_month.first().addMonths(1));
}

void SessionDate::choose(const QString &isoDay)
{
    const auto day = QDate::fromString(isoDay, Qt::ISODate);
    if (!day.isValid() || !canChoose(day) || day == m_day)
        return;
    m_day = day;
    m_month = CalendarMonth(day);
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
    m_month = CalendarMonth(m_month.first().addMonths(months));
    Q_EMIT changed();
}

} // namespace stipple
