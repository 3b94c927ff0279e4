// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/diarymonth.h"

#include "core/content/content.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"

#include <algorithm>

namespace stipple {

namespace {

// Advice compares an entry with those of so many days before.
constexpr int comparedDays = 60;

QDate firstOfMonth(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

/// "photo" and "flag1" to "flag4", for MonthDay.qml.
QStringList markNames(const DiaryMonth::Marks &marks)
{
    QStringList names;
    if (marks.entries > 0)
        names.append(QStringLiteral("entry"));
    if (marks.photos > 0)
        names.append(QStringLiteral("photo"));
    if (marks.level != Level::Normal)
        names.append(QStringLiteral("flag%1").arg(static_cast<int>(marks.level)));
    return names;
}

} // namespace

DiaryMonth::DiaryMonth(QObject *parent)
    : DiaryMonth(Services::current(), parent)
{}

DiaryMonth::DiaryMonth(const Services &services, QObject *parent)
    : DiaryMonth(services.clock, services.care, services.diary, services.settings,
                 services.content.guidance, parent)
{}

DiaryMonth::DiaryMonth(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
                       const Guidance &guidance, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_care(care)
    , m_diary(diary)
    , m_adviser(diary, care, settings, guidance)
    , m_today(clock.today())
    , m_oldest(m_today)
    , m_month(m_today)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DiaryMonth::readEntries);
    follow(*this, &DiaryMonth::reload, m_clock, m_care, m_diary, settings);
}

void DiaryMonth::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    reload();
}

void DiaryMonth::reload()
{
    if (!m_active)
        return;
    m_today = m_clock.today();
    readDays();
    fillCells();
    m_later.start(0);
}

bool DiaryMonth::hasEarlier() const
{
    return m_month.first() > firstOfMonth(m_oldest);
}

bool DiaryMonth::hasLater() const
{
    return m_month.first() < firstOfMonth(m_today);
}

QString DiaryMonth::chosen() const
{
    return m_chosen.toString(Qt::ISODate);
}

void DiaryMonth::setChosen(const QString &day)
{
    const auto wanted = QDate::fromString(day, Qt::ISODate);
    if (wanted == m_chosen)
        return;
    m_chosen = wanted;
    if (wanted.isValid() && firstOfMonth(wanted) != m_month.first()) {
        m_month = CalendarMonth(wanted);
        reload();
        return;
    }
    fillCells();
}

void DiaryMonth::step(int months)
{
    const auto wanted = std::clamp(m_month.first().addMonths(months), firstOfMonth(m_oldest),
                                   firstOfMonth(m_today));
    if (wanted == m_month.first())
        return;
    m_month = CalendarMonth(wanted);
    reload();
}

/// What is known without opening an entry. A diary that cannot be read has no marks; the list says
/// why.
void DiaryMonth::readDays()
{
    m_marks.clear();
    m_oldest = m_today;
    const auto index = m_diary.days();
    if (!index)
        return;
    if (!index->isEmpty())
        m_oldest = std::min(m_today, index->constLast().day);
    const auto last = m_month.first().addMonths(1);
    for (const auto &entry : *index) {
        if (entry.day >= m_month.first() && entry.day < last && entry.day <= m_today)
            ++m_marks[entry.day].entries;
    }
}

void DiaryMonth::readEntries()
{
    const auto sessions = m_care.sessions();
    const auto modifiers = m_adviser.modifiers();
    if (!m_active || m_marks.isEmpty() || !sessions || !modifiers)
        return;
    const auto first = m_month.first();
    const auto found = m_diary.entries(first.addDays(-comparedDays),
                                       std::min(first.addMonths(1).addDays(-1), m_today));
    if (!found)
        return;
    for (auto entry = found->cbegin(); entry != found->cend(); ++entry) {
        if (entry->day < first)
            continue;
        auto &marks = m_marks[entry->day];
        marks.photos += static_cast<int>(entry->photos.size());
        const QList<Entry> before(found->cbegin(), entry);
        marks.level =
            std::max(marks.level, highest(m_adviser.about(*entry, before, *sessions, *modifiers)));
    }
    for (const auto &damaged : found->damaged) {
        if (m_marks.contains(damaged.day))
            m_marks[damaged.day].damaged = true;
    }
    fillCells();
}

void DiaryMonth::fillCells()
{
    m_cells.clear();
    for (int i = 0; i < CalendarMonth::daysShown; ++i)
        m_cells.append(cell(m_month.firstShown().addDays(i)));
    Q_EMIT changed();
}

QVariantMap DiaryMonth::cell(const QDate &day) const
{
    auto cell = m_month.cell(day, m_today);
    const auto marks = m_marks.value(day);
    cell.insert(QStringLiteral("enabled"), marks.entries > 0 || day == m_today);
    cell.insert(QStringLiteral("chosen"), day == m_chosen);
    cell.insert(QStringLiteral("marks"), markNames(marks));
    cell.insert(QStringLiteral("text"), spoken(day, marks));
    return cell;
}

/// The day and its marks in words.
QString DiaryMonth::spoken(const QDate &day, const Marks &marks) const
{
    QStringList parts{m_month.cell(day, m_today).value(QStringLiteral("text")).toString()};
    if (marks.entries > 0) {
        //: In a month of the diary, read to screen readers: how much was logged on a day
        parts.append(tr("%n entries", nullptr, marks.entries));
    }
    if (marks.photos > 0) {
        //: In a month of the diary, read to screen readers: how many photos were taken on a day
        parts.append(tr("%n photos", nullptr, marks.photos));
    }
    if (marks.level >= Level::DoctorUrgent) {
        //: In a month of the diary, read to screen readers: what was logged on a day was urgent
        parts.append(tr("urgent"));
    } else if (marks.level != Level::Normal) {
        //: In a month of the diary, read to screen readers: what was logged called for advice
        parts.append(tr("to be asked about"));
    }
    if (marks.damaged) {
        //: In a month of the diary, read to screen readers: an entry of a day is damaged
        parts.append(tr("not all of it can be read"));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace stipple
