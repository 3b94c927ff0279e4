// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/diarymodel.h"

#include "core/content/content.h"
#include "qml/base/follow.h"
#include "qml/base/photoprovider.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/diary/symptomwords.h"

#include <algorithm>
#include <array>

namespace stipple {

namespace {

constexpr int daysAhead = 2;
constexpr int leastDaysShown = 9;
// The strip reaches back as far as a person would scroll; the list below has everything.
constexpr int mostDaysShown = 366;
constexpr qsizetype fewestRows = 30;
// What the wall shows at once, on the widest window.
constexpr qsizetype fewPhotos = 24;
constexpr int shortTrend = 14;
constexpr int longTrend = 42;
constexpr int worstRedness = 4;
// Advice compares an entry with those of so many days before.
constexpr int comparedDays = 60;
// After the healing weeks a trend is as wide as the page: more values than this cannot be told
// apart.
constexpr qsizetype mostLateValues = 120;

constexpr std::array viewOrder{View::Top,   View::Front, View::Back,   View::Left,
                               View::Right, View::Crown, View::CloseUp};

} // namespace

DiaryModel::DiaryModel(QObject *parent)
    : DiaryModel(Services::current(), parent)
{}

DiaryModel::DiaryModel(const Services &services, QObject *parent)
    : DiaryModel(services.clock, services.care, services.diary, services.settings,
                 services.content.guidance, parent)
{}

DiaryModel::DiaryModel(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
                       const Guidance &guidance, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_care(care)
    , m_diary(diary)
    , m_adviser(diary, care, settings, guidance)
{
    readAndFollow(*this, &DiaryModel::reload, m_clock, m_care, m_diary, settings);
}

void DiaryModel::reload()
{
    beginResetModel();
    const auto done = read();
    if (!done) {
        m_state = State::Failed;
        m_error = errorText(done.error().code);
        m_entries.clear();
        m_complete = 0;
    } else {
        m_state = m_index.isEmpty() && m_unreadable == 0 ? State::Empty : State::Full;
    }
    m_shown = std::min(m_complete, std::max(m_shown, fewestRows));
    endResetModel();
    Q_EMIT changed();
    Q_EMIT trendChanged();
    Q_EMIT viewChanged();
}

Status DiaryModel::read()
{
    m_today = m_clock.today();
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    const auto modifiers = m_adviser.modifiers();
    if (!modifiers)
        return modifiers.error();
    const auto open = m_adviser.openOn(m_today);
    if (!open)
        return open.error();
    const auto index = m_diary.days();
    if (!index)
        return index.error();
    const auto photos = m_diary.photos();
    if (!photos)
        return photos.error();
    m_sessions = *sessions;
    m_last = sessionBefore(m_sessions, m_today);
    m_modifiers = *modifiers;
    m_flagOpen = open->has_value();
    m_index = *index;
    m_allPhotos = *photos;
    if (const auto done = readEntries(std::max(m_shown, fewestRows)); !done)
        return done;
    if (const auto done = readCourse(); !done)
        return done;
    readDays();
    return {};
}

/// Opens the newest entries, at least `count`, and those before them that advice looks at.
Status DiaryModel::readEntries(qsizetype count)
{
    m_levels.clear();
    const auto last = std::min(count, m_index.size()) - 1;
    const auto from = last < 0 ? m_today : m_index.at(last).day;
    const auto entries = m_diary.entries(from.addDays(-comparedDays), m_today);
    if (!entries)
        return entries.error();
    m_entries = QList<Entry>(entries->crbegin(), entries->crend());
    m_complete = std::count_if(m_entries.cbegin(), m_entries.cend(),
                               [&](const Entry &entry) { return entry.day >= from; });
    m_unreadable = static_cast<int>(entries->damaged.size());
    return {};
}

/// Opens every entry of the healing weeks after the last session, and of the time after them as
/// many as a trend can show.
Status DiaryModel::readCourse()
{
    m_course.clear();
    if (!m_last)
        return {};
    const auto healed = m_last->day.addDays(longTrend);
    const auto weeks = m_diary.entries(m_last->day, std::min(healed, m_today));
    if (!weeks)
        return weeks.error();
    const auto late = std::find_if(m_index.cbegin(), m_index.cend(),
                                   [&](const EntryDay &entry) { return entry.day <= healed; });
    const auto count = std::distance(m_index.cbegin(), late);
    const auto step = std::max<qsizetype>(1, (count + mostLateValues - 1) / mostLateValues);
    for (qsizetype i = 0; i < count; i += step) { // from the newest on, which is always among them
        const auto entry = m_diary.entry(m_index.at(i).id);
        if (entry)
            m_course.prepend(*entry);
        else if (entry.error().code == ErrorCode::Locked)
            return entry.error();
    }
    m_course = *weeks + m_course;
    return {};
}

void DiaryModel::readDays()
{
    QHash<QDate, QString> logged;
    for (const auto &entry : std::as_const(m_index)) {
        if (entry.day <= m_today && !logged.contains(entry.day))
            logged.insert(entry.day, entry.id.toString());
    }
    QSet<QDate> sessionDays;
    for (const auto &session : std::as_const(m_sessions))
        sessionDays.insert(session.day);

    const auto oldest = m_index.isEmpty() ? m_today : m_index.constLast().day;
    const auto begun = m_last ? std::min(m_last->day, oldest) : oldest;
    const auto last = m_today.addDays(daysAhead);
    auto first = std::min(begun.addDays(-2), last.addDays(1 - leastDaysShown));
    first = std::max(first, last.addDays(1 - mostDaysShown));

    m_days.clear();
    for (auto day = first; day <= last; day = day.addDays(1)) {
        QString mark;
        if (sessionDays.contains(day))
            mark = QStringLiteral("session");
        else if (logged.contains(day))
            mark = QStringLiteral("logged");
        else if (day > m_today)
            mark = QStringLiteral("ahead");
        else if (day >= begun && dayNumber(day).value_or(0) <= longTrend)
            mark = QStringLiteral("missed");
        m_days.append(QVariantMap{{QStringLiteral("letter"), words::weekdayInitial(day)},
                                  {QStringLiteral("number"), QString::number(day.day())},
                                  {QStringLiteral("mark"), mark},
                                  {QStringLiteral("quiet"), day > m_today || day < begun},
                                  {QStringLiteral("date"), day.toString(Qt::ISODate)},
                                  {QStringLiteral("month"), words::monthAndYear(day)},
                                  {QStringLiteral("text"), words::fullDay(day)},
                                  {QStringLiteral("entryId"), logged.value(day)}});
    }
    m_todayIndex = static_cast<int>(first.daysTo(m_today));
}

int DiaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown);
}

QVariant DiaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries.at(index.row());
    switch (static_cast<Row>(role)) {
    case Row::Id:
        return entry.id.toString();
    case Row::Title:
        return titleOf(entry);
    case Row::Sub: {
        const auto line = symptomLine(entry.symptoms);
        return line.isEmpty() ? entry.note.section(u'\n', 0, 0) : line;
    }
    case Row::Level:
        return static_cast<int>(levelOf(entry));
    case Row::Note:
        return entry.note;
    case Row::PhotoCount:
        return static_cast<int>(entry.photos.size());
    case Row::Photo:
        return entry.photos.isEmpty() ? QString() : photoSource(entry.photos.constFirst().id);
    }
    return {};
}

QHash<int, QByteArray> DiaryModel::roleNames() const
{
    return {
        {static_cast<int>(Row::Id), "entryId"},  {static_cast<int>(Row::Title), "title"},
        {static_cast<int>(Row::Sub), "sub"},     {static_cast<int>(Row::Level), "level"},
        {static_cast<int>(Row::Note), "note"},   {static_cast<int>(Row::PhotoCount), "photoCount"},
        {static_cast<int>(Row::Photo), "photo"},
    };
}

QString DiaryModel::titleOf(const Entry &entry) const
{
    const bool recent = entry.day >= m_today.addDays(-1);
    const auto day = recent ? words::relativeDay(entry.day, m_today) : words::shortDate(entry.day);
    const auto number = dayNumber(entry.day);
    if (!number)
        return day;
    //: One entry of the diary: %1 is its day, %2 how many days after the session
    return tr("%1 · day %2").arg(day).arg(*number);
}

std::optional<int> DiaryModel::dayNumber(const QDate &day) const
{
    const auto session = sessionBefore(m_sessions, day);
    if (!session)
        return {};
    return static_cast<int>(session->day.daysTo(day));
}

Level DiaryModel::levelOf(const Entry &entry) const
{
    const auto known = m_levels.constFind(entry.id);
    if (known != m_levels.constEnd())
        return *known;
    const auto level = highest(m_adviser.about(entry, m_entries, m_sessions, m_modifiers));
    m_levels.insert(entry.id, level);
    return level;
}

void DiaryModel::setTrend(Trend trend)
{
    if (trend == m_trend)
        return;
    m_trend = trend;
    Q_EMIT trendChanged();
}

Measure DiaryModel::measure() const
{
    switch (m_trend) {
    case Trend::Pain:
        return Measure::Pain;
    case Trend::Itch:
        return Measure::Itch;
    case Trend::Scabs:
        return Measure::Scabs;
    case Trend::Redness:
        break;
    }
    return Measure::Redness;
}

int DiaryModel::trendToday() const
{
    return m_last ? static_cast<int>(m_last->day.daysTo(m_today)) : -1;
}

int DiaryModel::trendDays() const
{
    const int today = trendToday();
    if (today <= shortTrend)
        return shortTrend;
    return std::max(longTrend, today);
}

QVariantList DiaryModel::band() const
{
    QVariantList rows;
    if (!m_last)
        return rows;
    // After the healing weeks the band does not move any more: its ends are enough.
    for (int day = 0; day <= trendDays(); day = day < longTrend ? day + 1 : trendDays()) {
        if (const auto usual = bandOn(m_adviser.guidance().healing, measure(), day))
            rows.append(QVariant(QVariantList{day, usual->low, usual->high}));
        if (day == trendDays())
            break;
    }
    return rows;
}

QVariantList DiaryModel::values() const
{
    QVariantList rows;
    if (!m_last)
        return rows;
    int before = -1;
    for (const auto &entry : m_course) {
        const auto value = measured(entry.symptoms, measure());
        if (!value)
            continue;
        const auto day = static_cast<int>(m_last->day.daysTo(entry.day));
        // Of a day with several entries the last one counts.
        if (day == before)
            rows.removeLast();
        rows.append(QVariant(QVariantList{day, *value}));
        before = day;
    }
    return rows;
}

DiaryModel::Verdict DiaryModel::verdict() const
{
    const auto points = values();
    if (points.isEmpty() || m_flagOpen)
        return Verdict::None;
    const auto last = points.constLast().toList();
    const auto usual = bandOn(m_adviser.guidance().healing, measure(), last.constFirst().toInt());
    if (!usual)
        return Verdict::None;
    return last.constLast().toDouble() <= usual->high ? Verdict::Within : Verdict::Above;
}

QVariantList DiaryModel::views() const
{
    QVariantList rows;
    for (const auto view : viewOrder) {
        const bool taken = std::any_of(m_allPhotos.cbegin(), m_allPhotos.cend(),
                                       [&](const EntryPhoto &photo) { return photo.view == view; });
        if (taken)
            rows.append(QVariantMap{{QStringLiteral("view"), viewName(view)},
                                    {QStringLiteral("word"), viewWord(view)}});
    }
    return rows;
}

QString DiaryModel::view() const
{
    const auto taken = views();
    const bool known = std::any_of(taken.cbegin(), taken.cend(), [&](const QVariant &row) {
        return row.toMap().value(QStringLiteral("view")) == m_view;
    });
    if (known || taken.isEmpty())
        return m_view;
    return taken.constFirst().toMap().value(QStringLiteral("view")).toString();
}

void DiaryModel::setView(const QString &view)
{
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT viewChanged();
}

QVariantList DiaryModel::photos() const
{
    QVariantList rows;
    const auto shown = viewFromName(view());
    const auto wanted = m_showsAllPhotos ? m_allPhotos.size() : fewPhotos;
    auto entry = m_index.cbegin(); // the photos stand in the order of their entries
    for (const auto &photo : m_allPhotos) {
        if (rows.size() == wanted)
            break;
        if (photo.view != shown)
            continue;
        entry = std::find_if(entry, m_index.cend(),
                             [&](const EntryDay &each) { return each.id == photo.entry; });
        if (entry == m_index.cend())
            break;
        const auto number = dayNumber(entry->day);
        //: On a photo: how many days after the session it was taken
        auto label = number ? tr("Day %1").arg(*number) : words::shortDay(entry->day);
        if (entry->day == m_today)
            label = tr("Today");
        rows.append(QVariantMap{{QStringLiteral("source"), photoSource(photo.id)},
                                {QStringLiteral("label"), label},
                                {QStringLiteral("entryId"), photo.entry.toString()}});
    }
    return rows;
}

void DiaryModel::setAllPhotos(bool all)
{
    if (all == m_showsAllPhotos)
        return;
    m_showsAllPhotos = all;
    Q_EMIT viewChanged();
}

int DiaryModel::photoCount() const
{
    const auto shown = viewFromName(view());
    return static_cast<int>(
        std::count_if(m_allPhotos.cbegin(), m_allPhotos.cend(),
                      [&](const EntryPhoto &photo) { return photo.view == shown; }));
}

bool DiaryModel::hasMore() const
{
    return m_shown < m_complete ||
           (m_complete > 0 && m_index.constLast().day < m_entries.at(m_complete - 1).day);
}

void DiaryModel::showMore()
{
    const auto wanted = m_shown * 2;
    if (wanted > m_complete) {
        if (const auto done = readEntries(wanted); !done) {
            reload(); // says so
            return;
        }
    }
    const auto next = std::min(m_complete, wanted);
    if (next <= m_shown)
        return;
    beginInsertRows({}, static_cast<int>(m_shown), static_cast<int>(next) - 1);
    m_shown = next;
    endInsertRows();
    Q_EMIT changed();
}

} // namespace stipple
