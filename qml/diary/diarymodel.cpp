// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/diarymodel.h"

#include "core/content/content.h"
#include "qml/base/follow.h"
#include "qml/base/photoprovider.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/diary/diarydays.h"
#include "qml/diary/symptomwords.h"

namespace stipple {

namespace {

// More than a tall window shows at once; what was looked at before those is out of sight.
constexpr qsizetype mostWanted = 64;

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
    , m_adviser(diary, care, settings, guidance)
    , m_entries(diary, m_adviser)
{
    m_opening.setSingleShot(true);
    connect(&m_opening, &QTimer::timeout, this, &DiaryModel::openWanted);
    readAndFollow(*this, &DiaryModel::reload, m_clock, m_care, diary, settings);
}

void DiaryModel::reload()
{
    beginResetModel();
    m_wanted.clear();
    if (const auto done = read(); !done) {
        m_state = State::Failed;
        m_error = errorText(done.error().code);
        m_entries.clear();
    } else {
        const bool any = m_entries.size() > 0 || m_entries.withoutDay() > 0;
        m_state = any ? State::Full : State::Empty;
    }
    endResetModel();
    Q_EMIT changed();
}

Status DiaryModel::read()
{
    m_today = m_clock.today();
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    m_sessions = *sessions;
    return m_entries.read(m_sessions, m_today);
}

int DiaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QHash<int, QByteArray> DiaryModel::roleNames() const
{
    return {
        {static_cast<int>(Row::Id), "entryId"},  {static_cast<int>(Row::Day), "day"},
        {static_cast<int>(Row::Month), "month"}, {static_cast<int>(Row::Title), "title"},
        {static_cast<int>(Row::Time), "time"},   {static_cast<int>(Row::Sub), "sub"},
        {static_cast<int>(Row::Level), "level"}, {static_cast<int>(Row::Damaged), "damaged"},
        {static_cast<int>(Row::Photo), "photo"}, {static_cast<int>(Row::Begins), "begins"},
        {static_cast<int>(Row::Ends), "ends"},
    };
}

QVariant DiaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype row = index.row();
    const auto &place = m_entries.index().at(row);
    switch (static_cast<Row>(role)) {
    case Row::Id:
        return place.id.toString();
    case Row::Day:
        return place.day.toString(Qt::ISODate);
    case Row::Month:
        return words::monthAndYear(place.day);
    case Row::Title:
        return titleOf(place.day);
    case Row::Begins:
        return !isOfMonth(row - 1, place.day);
    case Row::Ends:
        return !isOfMonth(row + 1, place.day);
    default:
        return opened(row, static_cast<Row>(role));
    }
}

/// What is only known of an open entry; asks for it to be opened.
QVariant DiaryModel::opened(qsizetype row, Row role) const
{
    if (!m_entries.isOpen(row))
        want(row);
    switch (role) {
    case Row::Time:
        return timeOf(row);
    case Row::Sub:
        return subOf(row);
    case Row::Level:
        return levelOf(row);
    case Row::Damaged:
        return m_entries.isDamaged(row);
    case Row::Photo: {
        const auto *entry = m_entries.at(row);
        return entry == nullptr || entry->photos.isEmpty()
                   ? QString()
                   : photoSource(entry->photos.constFirst().id);
    }
    default:
        return {};
    }
}

bool DiaryModel::isOfMonth(qsizetype row, const QDate &day) const
{
    if (row < 0 || row >= m_entries.size())
        return false;
    const auto other = m_entries.index().at(row).day;
    return other.year() == day.year() && other.month() == day.month();
}

QString DiaryModel::titleOf(const QDate &day) const
{
    const bool recent = day >= m_today.addDays(-1);
    const auto name = recent ? words::relativeDay(day, m_today) : words::shortDate(day);
    const auto number = dayAfterSession(m_sessions, day);
    if (!number)
        return name;
    //: One entry of the diary: %1 is its day, %2 how many days after the session
    return tr("%1 · day %2").arg(name).arg(*number);
}

QString DiaryModel::timeOf(qsizetype row) const
{
    const auto *entry = m_entries.at(row);
    const auto dayAt = [&](qsizetype other) {
        return other < 0 || other >= m_entries.size() ? QDate() : m_entries.index().at(other).day;
    };
    if (entry == nullptr || (dayAt(row - 1) != entry->day && dayAt(row + 1) != entry->day))
        return {};
    return words::clockTime(entry->loggedAt, m_clock.zone());
}

QString DiaryModel::subOf(qsizetype row) const
{
    const auto *entry = m_entries.at(row);
    if (m_entries.isDamaged(row)) {
        //: In place of what an entry says that was damaged or changed from outside
        return entry == nullptr ? tr("This entry cannot be read. Nothing was deleted.")
                                //: Below the day of an entry some of whose photos are damaged
                                : tr("Not all photos of this entry can be read.");
    }
    if (entry == nullptr)
        return {};
    const auto line = symptomLine(entry->symptoms);
    if (!line.isEmpty())
        return line;
    if (!entry->note.isEmpty() || entry->photos.isEmpty())
        return entry->note.section(u'\n', 0, 0);
    //: Below the day of an entry that has nothing but photos
    return tr("%n photo(s)", nullptr, static_cast<int>(entry->photos.size()));
}

int DiaryModel::levelOf(qsizetype row) const
{
    const auto *entry = m_entries.at(row);
    const auto level = m_entries.levelOf(row);
    if (!level && entry != nullptr)
        want(row); // what it is compared with
    // Where nothing was answered, nothing can be called normal.
    if (!level || (*level == Level::Normal && entry->symptoms == Symptoms{}))
        return -1;
    return static_cast<int>(*level);
}

void DiaryModel::want(qsizetype row) const
{
    m_wanted.removeOne(row);
    m_wanted.append(row);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (!m_opening.isActive())
        m_opening.start(0);
}

/// Opens one block: entries that are in sight first, then what their levels are compared with.
void DiaryModel::openWanted()
{
    const auto wanted = m_wanted;
    for (auto row = wanted.crbegin(); row != wanted.crend(); ++row) {
        if (!m_entries.isOpen(*row)) {
            if (openOne(*row))
                m_opening.start(0);
            return;
        }
    }
    while (!m_wanted.isEmpty()) {
        const auto row = m_wanted.constLast();
        const auto closed = m_entries.firstClosed(row);
        if (closed >= 0) {
            if (openOne(closed))
                m_opening.start(0);
            return;
        }
        m_wanted.removeLast();
        const auto place = index(static_cast<int>(row));
        Q_EMIT dataChanged(place, place, {static_cast<int>(Row::Level)});
    }
}

bool DiaryModel::openOne(qsizetype row)
{
    const auto range = m_entries.open(row);
    if (!range) {
        reload(); // says so
        return false;
    }
    Q_EMIT dataChanged(index(static_cast<int>(range->first)), index(static_cast<int>(range->last)),
                       {static_cast<int>(Row::Time), static_cast<int>(Row::Sub),
                        static_cast<int>(Row::Level), static_cast<int>(Row::Damaged),
                        static_cast<int>(Row::Photo)});
    return true;
}

int DiaryModel::rowOf(const QString &day) const
{
    const auto row = m_entries.rowOf(QDate::fromString(day, Qt::ISODate));
    return row < m_entries.size() ? static_cast<int>(row) : -1;
}

} // namespace stipple
