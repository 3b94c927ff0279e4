// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitediaryrepository.h"

#include "core/storage/diaryreading.h"
#include "core/storage/entryrows.h"
#include "core/storage/photorows.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto entryTable = "entry"_L1;
constexpr auto revisionTable = "entry_revision"_L1;
constexpr auto photoTable = "photo"_L1;
constexpr auto draftTable = "draft"_L1;

const auto present = u"AND dropped = 0"_s;

bool isBefore(const Entry &a, const Entry &b)
{
    return std::pair(a.day, a.loggedAt) < std::pair(b.day, b.loggedAt);
}

/// What one question may name; the database's own limit lies above it.
constexpr qsizetype mostAskedAtOnce = 500;

QStringList photoColumns()
{
    return {u"owner"_s, u"view"_s, u"pinned"_s};
}

/// The photos that `rows` finds, but for unreadable ones.
Result<QHash<EntryId, QList<EntryPhoto>>> photosByEntry(Rows rows)
{
    QHash<EntryId, QList<EntryPhoto>> byEntry;
    while (rows.next()) {
        const auto view = viewFromName(rows.text("view"_L1));
        const EntryPhoto photo{.id = rows.id<PhotoId>("id"_L1),
                               .entry = rows.id<EntryId>("owner"_L1),
                               .view = view.value_or(View::CloseUp),
                               .pinned = rows.number("pinned"_L1) != 0};
        if (!rows.passOver() && view)
            byEntry[photo.entry].append(photo);
    }
    if (!rows.status())
        return rows.status().error();
    return byEntry;
}

} // namespace

SqliteDiaryRepository::SqliteDiaryRepository(const Tables &tables)
    : m_tables(tables)
    , m_index(tables)
{}

void SqliteDiaryRepository::noteWritten(const Entry &entry)
{
    m_index.put(entry.id, entry.day);
    m_photos.reset();
}

Status SqliteDiaryRepository::insert(const Entry &entry)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    const auto id = entry.id.toString();
    NewRow row(m_tables, entryTable, id);
    if (const auto done = withEntry(row, entry).insert(); !done)
        return done;
    if (const auto done = insertPhotos(m_tables, photoTable, id, entry.photos); !done)
        return done;
    if (const auto gone = removeRows(m_tables, draftTable, u"WHERE id = ?"_s, {id}); !gone)
        return gone.error();
    if (const auto done = transaction.commit(); !done)
        return done;
    noteWritten(entry);
    return {};
}

Status SqliteDiaryRepository::replacePhotos(const Entry &before, const Entry &after)
{
    const auto owner = after.id.toString();
    const auto known = stipple::photosOf(m_tables, photoTable, owner);
    if (!known)
        return known.error();
    for (const auto &photo : before.photos) {
        NewRow row(m_tables, photoTable, photo.id.toString());
        if (const auto done = row.plain("dropped"_L1, 1).update(); !done)
            return done;
    }
    for (qsizetype position = 0; position < after.photos.size(); ++position) {
        const auto &photo = after.photos.at(position);
        const bool isKnown =
            std::any_of(known->cbegin(), known->cend(),
                        [&](const Photo &candidate) { return candidate.id == photo.id; });
        NewRow row(m_tables, photoTable, photo.id.toString());
        const auto done = isKnown ? row.sealed("view"_L1, viewName(photo.view))
                                        .plain("position"_L1, position)
                                        .plain("dropped"_L1, 0)
                                        .update()
                                  : insertPhoto(m_tables, photoTable, owner, photo, position);
        if (!done)
            return done;
    }
    return {};
}

Status SqliteDiaryRepository::change(const Entry &entry)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    const auto before = this->entry(entry.id);
    if (!before)
        return before.error();
    if (entry.revision != before->revision + 1)
        return Error{ErrorCode::AlreadyExists, QString::number(entry.revision)};

    const auto id = entry.id.toString();
    NewRow earlier(m_tables, revisionTable, EntryId::random().toString());
    const auto kept = withEntry(earlier, *before)
                          .plain("entry"_L1, id)
                          .sealed("photos"_L1, photosToJson(before->photos))
                          .insert();
    if (!kept)
        return kept;
    NewRow row(m_tables, entryTable, id);
    if (const auto done = withEntry(row, entry).update(); !done)
        return done;
    if (const auto done = replacePhotos(*before, entry); !done)
        return done;
    if (const auto gone = removeRows(m_tables, draftTable, u"WHERE id = ?"_s, {id}); !gone)
        return gone.error();
    if (const auto done = transaction.commit(); !done)
        return done;
    noteWritten(entry);
    return {};
}

Result<Entry> SqliteDiaryRepository::entry(EntryId id)
{
    Rows rows(m_tables, entryTable, u"WHERE id = ?"_s, {id.toString()});
    if (!rows.next())
        return rows.status() ? Error{ErrorCode::NotFound, id.toString()} : rows.status().error();
    auto entry = entryOf(rows);
    if (!entry)
        return entry;
    const auto photos = stipple::photosOf(m_tables, photoTable, id.toString(), present);
    if (!photos)
        return photos.error();
    entry->id = id;
    entry->photos = *photos;
    return entry;
}

Result<QList<Entry>> SqliteDiaryRepository::history(EntryId id)
{
    const auto now = entry(id);
    if (!now)
        return now.error();
    const auto known = stipple::photosOf(m_tables, photoTable, id.toString());
    if (!known)
        return known.error();
    QList<Entry> revisions{*now};
    Rows rows(m_tables, revisionTable, u"WHERE entry = ? ORDER BY revision DESC"_s,
              {id.toString()});
    while (rows.next()) {
        auto earlier = entryOf(rows);
        const auto photos = photosFromJson(rows.bytes("photos"_L1), *known);
        if (rows.passOver() || !earlier || !photos)
            continue;
        earlier->id = id;
        earlier->photos = *photos;
        revisions.append(*earlier);
    }
    if (!rows.status())
        return rows.status().error();
    return revisions;
}

Result<Entries> SqliteDiaryRepository::entries(const QDate &from, const QDate &to)
{
    if (const auto done = m_index.load(); !done)
        return done.error();
    auto found = readEntries(m_tables, m_index.between(from, to));
    if (!found)
        return found;
    for (const auto &id : m_index.dayless())
        found->damaged.append({.id = id, .day = {}, .shown = false});
    std::stable_sort(found->begin(), found->end(), isBefore);
    if (const auto done = addPhotos(m_tables, *found); !done)
        return done.error();
    return found;
}

Result<std::optional<Entry>> SqliteDiaryRepository::latest()
{
    if (const auto done = m_index.load(); !done)
        return done.error();
    auto end = m_index.places().size();
    while (end > 0) {
        const auto day = m_index.places().at(end - 1).day;
        const auto found = entries(day, day);
        if (!found)
            return found.error();
        if (!found->isEmpty())
            return std::optional{found->constLast()};
        end -= static_cast<qsizetype>(m_index.between(day, day).size());
    }
    return std::optional<Entry>{};
}

Result<QList<EntryDay>> SqliteDiaryRepository::days()
{
    if (const auto done = m_index.load(); !done)
        return done.error();
    QList<EntryDay> days;
    days.reserve(m_index.places().size());
    const auto &places = m_index.places();
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        days.append({.id = place->id, .day = place->day});
    return days;
}

Result<QList<EntryPhoto>> SqliteDiaryRepository::photos()
{
    if (const auto done = m_index.load(); !done) {
        m_photos.reset();
        return done.error();
    }
    if (m_photos)
        return *m_photos;
    const auto byEntry = photosByEntry(
        Rows(m_tables, photoColumns(), photoTable, u"WHERE dropped = 0 ORDER BY position"_s));
    if (!byEntry)
        return byEntry.error();
    QList<EntryPhoto> photos;
    const auto &places = m_index.places();
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        photos.append(byEntry->value(place->id));
    m_photos = photos;
    return photos;
}

Status SqliteDiaryRepository::setPinned(const QList<PhotoId> &photos)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    QStringList before;
    Rows rows(m_tables, {u"pinned"_s}, photoTable, u"WHERE pinned = 1"_s);
    while (rows.next())
        before.append(rows.plainText("id"_L1));
    if (!rows.status())
        return rows.status();
    for (const auto &id : std::as_const(before)) {
        if (const auto done = NewRow(m_tables, photoTable, id).plain("pinned"_L1, 0).update();
            !done)
            return done;
    }
    for (const auto &id : photos) {
        NewRow row(m_tables, photoTable, id.toString());
        if (const auto done = row.plain("pinned"_L1, 1).update(); !done)
            return done;
    }
    if (const auto done = transaction.commit(); !done)
        return done;
    m_photos.reset();
    return {};
}

Result<QList<EntryPhoto>> SqliteDiaryRepository::photosOf(const QList<EntryId> &entries)
{
    if (entries.size() > mostAskedAtOnce)
        return Error{ErrorCode::InvalidArgument, QString::number(entries.size())};
    QVariantList owners;
    for (const auto &id : entries)
        owners.append(id.toString());
    const auto holes = QStringList(owners.size(), u"?"_s).join(u',');
    const auto byEntry = photosByEntry(
        Rows(m_tables, photoColumns(), photoTable,
             u"WHERE owner IN (%1) AND dropped = 0 ORDER BY position"_s.arg(holes), owners));
    if (!byEntry)
        return byEntry.error();
    QList<EntryPhoto> photos;
    for (const auto &id : entries)
        photos.append(byEntry->value(id));
    return photos;
}

Result<Photo> SqliteDiaryRepository::photo(PhotoId id)
{
    Rows rows(m_tables, photoTable, u"WHERE id = ?"_s, {id.toString()});
    if (!rows.next())
        return rows.status() ? Error{ErrorCode::NotFound, id.toString()} : rows.status().error();
    const auto photo = photoOf(rows);
    if (!rows.status())
        return rows.status().error();
    return photo;
}

} // namespace stipple
