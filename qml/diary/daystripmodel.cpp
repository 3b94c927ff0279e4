// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/daystripmodel.h"

#include "qml/base/adviser.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/diary/diarydays.h"

#include <algorithm>

namespace stipple {

namespace {

constexpr int daysAhead = 2;
constexpr int leastDaysShown = 9;
// The strip reaches back as far as a person would scroll; the month above it has everything.
constexpr int mostDaysShown = 366;
constexpr int healingDays = 42;

} // namespace

DayStripModel::DayStripModel(QObject *parent)
    : DayStripModel(Services::current(), parent)
{}

DayStripModel::DayStripModel(const Services &services, QObject *parent)
    : DayStripModel(services.clock, services.care, services.diary, parent)
{}

DayStripModel::DayStripModel(Clock &clock, CareService &care, DiaryService &diary, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_care(care)
    , m_diary(diary)
{
    readAndFollow(*this, &DayStripModel::reload, m_clock, m_care, m_diary);
}

void DayStripModel::reload()
{
    m_days.clear();
    m_todayIndex = 0;
    const auto sessions = m_care.sessions();
    const auto index = m_diary.days();
    if (sessions && index)
        fill(*index, *sessions);
    Q_EMIT changed();
}

void DayStripModel::fill(const QList<EntryDay> &index, const QList<Session> &sessions)
{
    const auto today = m_clock.today();
    const auto session = sessionBefore(sessions, today);
    const auto oldest = index.isEmpty() ? today : std::min(index.constLast().day, today);
    const auto begun = session ? std::min(session->day, oldest) : oldest;
    const auto last = today.addDays(daysAhead);
    auto first = std::min(begun.addDays(-2), last.addDays(1 - leastDaysShown));
    first = std::max(first, last.addDays(1 - mostDaysShown));

    QHash<QDate, QString> logged; // the last entry of each day
    for (const auto &entry : index) {
        if (entry.day < first)
            break;
        if (entry.day <= today && !logged.contains(entry.day))
            logged.insert(entry.day, entry.id.toString());
    }
    QSet<QDate> sessionDays;
    for (const auto &each : sessions)
        sessionDays.insert(each.day);

    for (auto day = first; day <= last; day = day.addDays(1)) {
        QString mark;
        if (sessionDays.contains(day))
            mark = QStringLiteral("session");
        else if (logged.contains(day))
            mark = QStringLiteral("logged");
        else if (day > today)
            mark = QStringLiteral("ahead");
        else if (day >= begun && dayAfterSession(sessions, day).value_or(0) <= healingDays)
            mark = QStringLiteral("missed");
        m_days.append(QVariantMap{{QStringLiteral("letter"), words::weekdayInitial(day)},
                                  {QStringLiteral("number"), QString::number(day.day())},
                                  {QStringLiteral("mark"), mark},
                                  {QStringLiteral("quiet"), day > today || day < begun},
                                  {QStringLiteral("date"), day.toString(Qt::ISODate)},
                                  {QStringLiteral("month"), words::monthAndYear(day)},
                                  {QStringLiteral("text"), words::fullDay(day)},
                                  {QStringLiteral("entryId"), logged.value(day)}});
    }
    m_todayIndex = static_cast<int>(first.daysTo(today));
}

} // namespace stipple
