// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/quietcalendar.h"

#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/base/words.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

QuietCalendar::QuietCalendar(QObject *parent)
    : QuietCalendar(Services::current().reminders, Services::current().clock, parent)
{}

QuietCalendar::QuietCalendar(ReminderService &service, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_month(clock.today())
{
    follow(*this, &QuietCalendar::reload, m_clock, m_service);
    reload();
}

void QuietCalendar::reload()
{
    // What cannot be read is said by the page around.
    const auto wanted = m_service.preferences().valueOr({});
    m_quiet = wanted.quietDates;
    m_quietWeekdays = wanted.quietWeekdays;
    const CalendarMonth now(m_clock.today());
    if (m_month.first() < now.first())
        m_month = now;
    Q_EMIT changed();
}

void QuietCalendar::setSpanning(bool spanning)
{
    if (spanning == m_isSpanning)
        return;
    m_isSpanning = spanning;
    m_begun = {};
    Q_EMIT changed();
}

QString QuietCalendar::hint() const
{
    if (!m_isSpanning) {
        //: Above a calendar of quiet days: what pressing one does
        return tr("Press a day to keep it quiet, or to let reminders come again.");
    }
    if (!m_begun.isValid()) {
        //: Above a calendar of quiet days: a first and a last one are chosen
        return tr("Press the first quiet day.");
    }
    //: Above a calendar of quiet days, once the first was chosen. %1 is that day
    return tr("From %1. Now press the last day.").arg(words::fullDay(m_begun));
}

QList<QuietCalendar::Stretch> QuietCalendar::comingStretches() const
{
    auto days = m_quiet.values();
    std::sort(days.begin(), days.end());
    QList<Stretch> stretches;
    for (const auto &day : std::as_const(days)) {
        if (day < m_clock.today())
            continue;
        if (!stretches.isEmpty() && stretches.constLast().last.addDays(1) == day)
            stretches.last().last = day;
        else
            stretches.append({day, day});
    }
    return stretches;
}

QString QuietCalendar::titleOf(const Stretch &stretch) const
{
    if (stretch.first == stretch.last)
        return words::relativeDay(stretch.first, m_clock.today());
    //: Days in a row: %1 is the first, %2 the last
    return tr("%1 – %2").arg(words::shortDate(stretch.first), words::shortDate(stretch.last));
}

QString QuietCalendar::summary() const
{
    const auto all = comingStretches();
    if (all.isEmpty()) {
        //: Quiet days: none was chosen
        return tr("None so far");
    }
    const auto first = titleOf(all.constFirst());
    const auto more = static_cast<int>(all.size()) - 1;
    //: Quiet days: %1 are the next ones, %n how many more times there are
    return more == 0 ? first : tr("%1, and %n more", nullptr, more).arg(first);
}

QVariantList QuietCalendar::stretches() const
{
    QVariantList list;
    for (const auto &stretch : comingStretches()) {
        const auto title = titleOf(stretch);
        list.append(QVariantMap{{u"first"_s, stretch.first.toString(Qt::ISODate)},
                                {u"title"_s, title},
                                //: How many days in a row are quiet
                                {u"text"_s, tr("%n day(s)", nullptr, stretch.days())},
                                //: Button: reminders come again on quiet days. %1 are the days
                                {u"remove"_s, tr("Remind again: %1").arg(title)}});
    }
    return list;
}

QString QuietCalendar::spokenDay(const QDate &day) const
{
    const auto name = words::fullDay(day);
    if (day == m_begun) {
        //: A day in a calendar of quiet days, for screen readers. %1 is the day
        return tr("%1, the first day").arg(name);
    }
    if (m_quietWeekdays.contains(day.dayOfWeek())) {
        //: A day in a calendar of quiet days, for screen readers. %1 is the day
        return tr("%1, quiet every week").arg(name);
    }
    return name;
}

QVariantList QuietCalendar::cells() const
{
    QVariantList cells;
    for (int i = 0; i < CalendarMonth::daysShown; ++i) {
        const auto day = m_month.firstShown().addDays(i);
        const bool isWeekly = m_quietWeekdays.contains(day.dayOfWeek());
        const bool isChosen = isQuiet(day) || day == m_begun;
        auto cell = m_month.cell(day, m_clock.today());
        cell.insert(u"text"_s, spokenDay(day));
        cell.insert(u"enabled"_s, canChoose(day));
        cell.insert(u"chosen"_s, isChosen);
        cell.insert(u"quiet"_s, isWeekly);
        cell.insert(u"dot"_s, canChoose(day) && !isWeekly && !isChosen);
        cells.append(cell);
    }
    return cells;
}

bool QuietCalendar::canChoose(const QDate &day) const
{
    const auto today = m_clock.today();
    return day >= today && day < today.addDays(horizonDays);
}

bool QuietCalendar::hasEarlier() const
{
    return canChoose(m_month.first().addDays(-1));
}

bool QuietCalendar::hasLater() const
{
    return canChoose(m_month.first().addMonths(1));
}

void QuietCalendar::stepMonth(int months)
{
    if ((months < 0 && !hasEarlier()) || (months > 0 && !hasLater()))
        return;
    m_month = CalendarMonth(m_month.first().addMonths(months));
    Q_EMIT changed();
}

void QuietCalendar::choose(const QString &isoDay)
{
    const auto day = QDate::fromString(isoDay, Qt::ISODate);
    if (!day.isValid() || !canChoose(day))
        return;
    if (m_isSpanning) {
        span(day);
        return;
    }
    auto quiet = m_quiet;
    if (!quiet.remove(day))
        quiet.insert(day);
    (void)keep(quiet);
}

void QuietCalendar::span(const QDate &day)
{
    if (!m_begun.isValid()) {
        m_begun = day;
        Q_EMIT changed();
        return;
    }
    const Stretch stretch{std::min(m_begun, day), std::max(m_begun, day)};
    m_begun = {};
    auto quiet = m_quiet;
    for (int i = 0; i < stretch.days(); ++i)
        quiet.insert(stretch.first.addDays(i));
    if (keep(quiet)) {
        //: Several days in a row were made quiet. %1 are the days
        Q_EMIT done(tr("Quiet: %1").arg(titleOf(stretch)));
    }
}

void QuietCalendar::remove(const QString &isoFirst)
{
    const auto first = QDate::fromString(isoFirst, Qt::ISODate);
    for (const auto &stretch : comingStretches()) {
        if (stretch.first != first)
            continue;
        auto quiet = m_quiet;
        for (int i = 0; i < stretch.days(); ++i)
            quiet.remove(stretch.first.addDays(i));
        if (keep(quiet)) {
            //: Reminders come again on days that were quiet. %1 are the days
            Q_EMIT done(tr("Reminders come again: %1").arg(titleOf(stretch)));
        }
        return;
    }
}

void QuietCalendar::undo()
{
    const auto earlier = m_undo;
    if (earlier && keep(*earlier))
        m_undo.reset();
}

bool QuietCalendar::keep(const QSet<QDate> &quiet)
{
    m_failure = {};
    const auto before = m_quiet;
    auto wanted = m_service.preferences();
    if (wanted) {
        wanted->quietDates = quiet;
        // What is past needs no keeping.
        wanted->quietDates.removeIf([&](const QDate &day) { return day < m_clock.today(); });
    }
    const auto kept = wanted ? m_service.setPreferences(*wanted) : Status(wanted.error());
    if (kept) {
        m_undo = before;
        return true;
    }
    m_failure = errorText(kept.error().code);
    Q_EMIT changed();
    Q_EMIT refused();
    return false;
}

} // namespace stipple
