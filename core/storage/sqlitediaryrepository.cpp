// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitediaryrepository.h"

#include "core/storage/entryrows.h"
#include "core/storage/photorows.h"
#include "core/storage/symptomsjson.h"
#include "core/storage/upkeepjson.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto entryTable = "entry"_L1;
constexpr auto revisionTable = "entry_revision"_L1;
constexpr auto photoTable = "photo"_L1;
constexpr auto draftTable = "draft"_L1;
constexpr auto draftPhotoTable = "draft_photo"_L1;

const auto present = u"WHERE owner = ? AND dropped = 0 ORDER BY position"_s;
const auto everything = u"WHERE owner = ? ORDER BY position"_s;

/// Above that many entries, reading all photos is quicker than asking for each entry's.
constexpr qsizetype mostAskedSingly = 256;

Status insertPhoto(const Tables &tables, QLatin1StringView table, const QString &owner,
                   const Photo &photo, qsizetype position)
{
    NewRow row(tables, table, photo.id.toString());
    return withPhoto(row, photo).plain("owner"_L1, owner).plain("position"_L1, position).insert();
}

Status insertPhotos(const Tables &tables, QLatin1StringView table, const QString &owner,
                    const QList<Photo> &photos)
{
    for (qsizetype position = 0; position < photos.size(); ++position) {
        const auto done = insertPhoto(tables, table, owner, photos.at(position), position);
        if (!done)
            return done;
    }
    return {};
}

Result<QList<Photo>> photosOf(const Tables &tables, QLatin1StringView table,
                              const QString &condition, const QString &owner)
{
    QList<Photo> photos;
    Rows rows(tables, table, condition, {owner});
    while (rows.next())
        photos.append(photoOf(rows));
    if (!rows.status())
        return rows.status().error();
    return photos;
}

/// Gives the entries their photos that `rows` finds; those of damaged photos are named.
Status addPhotos(Rows rows, Entries &entries)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < entries.size(); ++i)
        places.insert(entries.at(i).id.toString(), i);
    while (rows.next()) {
        const auto place = places.constFind(rows.plainText("owner"_L1));
        if (place == places.constEnd())
            continue;
        auto &entry = entries[*place];
        const auto photo = photoOf(rows);
        if (!rows.passOver()) {
            entry.photos.append(photo);
            continue;
        }
        const DamagedEntry damaged{.id = entry.id, .day = entry.day, .shown = true};
        if (!entries.damaged.contains(damaged))
            entries.damaged.append(damaged);
    }
    return rows.status();
}

Status addPhotos(const Tables &tables, Entries &entries)
{
    if (entries.size() > mostAskedSingly)
        return addPhotos(Rows(tables, photoTable, u"WHERE dropped = 0 ORDER BY position"_s),
                         entries);
    QVariantList owners;
    for (const auto &entry : std::as_const(entries))
        owners.append(entry.id.toString());
    const auto holes = QStringList(owners.size(), u"?"_s).join(u',');
    return addPhotos(Rows(tables, photoTable,
                          u"WHERE owner IN (%1) AND dropped = 0 ORDER BY position"_s.arg(holes),
                          owners),
                     entries);
}

bool isBefore(const Entry &a, const Entry &b)
{
    return std::pair(a.day, a.loggedAt) < std::pair(b.day, b.loggedAt);
}

/// Reads the entries of `places`, without their photos, in the order of logging.
Result<Entries> readEntries(const Tables &tables, std::span<const DiaryIndex::Place> places)
{
    QHash<qint64, DiaryIndex::Place> wanted;
    for (const auto &place : places)
        wanted.insert(place.seq, place);
    Entries found;
    if (wanted.isEmpty())
        return found;
    const auto [first, last] = std::minmax_element(
        places.begin(), places.end(), [](const auto &a, const auto &b) { return a.seq < b.seq; });
    Rows rows(tables, entryTable, u"WHERE seq BETWEEN ? AND ? ORDER BY seq"_s,
              {first->seq, last->seq});
    while (rows.next()) {
        const auto place = wanted.constFind(rows.plain("seq"_L1).toLongLong());
        if (place == wanted.constEnd())
            continue;
        auto entry = entryOf(rows);
        if (entry) {
            entry->id = place->id;
            found.append(*entry);
            continue;
        }
        if (!rows.passOver() && !rows.status())
            return rows.status().error();
        found.damaged.append({.id = place->id, .day = place->day, .shown = false});
    }
    if (!rows.status())
        return rows.status().error();
    return found;
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
    const auto known = photosOf(m_tables, photoTable, everything, owner);
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
    const auto photos = photosOf(m_tables, photoTable, present, id.toString());
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
    const auto known = photosOf(m_tables, photoTable, everything, id.toString());
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
    QHash<EntryId, QList<EntryPhoto>> byEntry;
    Rows rows(m_tables, {u"owner"_s, u"view"_s}, photoTable,
              u"WHERE dropped = 0 ORDER BY position"_s);
    while (rows.next()) {
        const auto view = viewFromName(rows.text("view"_L1));
        const EntryPhoto photo{.id = rows.id<PhotoId>("id"_L1),
                               .entry = rows.id<EntryId>("owner"_L1),
                               .view = view.value_or(View::CloseUp)};
        if (!rows.passOver() && view)
            byEntry[photo.entry].append(photo);
    }
    if (!rows.status())
        return rows.status().error();
    QList<EntryPhoto> photos;
    const auto &places = m_index.places();
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        photos.append(byEntry.value(place->id));
    m_photos = photos;
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

Status SqliteDiaryRepository::saveDraft(const KeptDraft &draft)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto gone = removeRows(m_tables, draftTable); !gone)
        return gone.error();
    const auto id = draft.id.toString();
    const auto inserted = NewRow(m_tables, draftTable, id)
                              .sealed("day"_L1, draft.day)
                              .sealed("symptoms"_L1, symptomsToJson(draft.symptoms))
                              .sealed("note"_L1, draft.note)
                              .sealed("upkeep"_L1, upkeepToJson(draft.upkeep))
                              .plain("revision"_L1, draft.revision)
                              .insert();
    if (!inserted)
        return inserted;
    if (const auto done = insertPhotos(m_tables, draftPhotoTable, id, draft.photos); !done)
        return done;
    return transaction.commit();
}

Result<std::optional<DiaryRepository::KeptDraft>> SqliteDiaryRepository::draft()
{
    Rows rows(m_tables, draftTable);
    if (!rows.next()) {
        if (!rows.status())
            return rows.status().error();
        return std::optional<KeptDraft>{};
    }
    const auto symptoms = symptomsFromJson(rows.bytes("symptoms"_L1));
    const auto upkeep = rows.has("upkeep"_L1) ? upkeepFromJson(rows.bytes("upkeep"_L1)) : Upkeep{};
    KeptDraft draft{.id = rows.id<EntryId>("id"_L1),
                    .day = rows.day("day"_L1),
                    .symptoms = {},
                    .note = rows.text("note"_L1),
                    .photos = {},
                    .upkeep = {},
                    .revision = rows.number("revision"_L1)};
    if (!rows.status())
        return rows.status().error();
    if (!symptoms)
        return symptoms.error();
    if (!upkeep)
        return upkeep.error();
    const auto photos = photosOf(m_tables, draftPhotoTable, everything, draft.id.toString());
    if (!photos)
        return photos.error();
    draft.symptoms = *symptoms;
    draft.upkeep = *upkeep;
    draft.photos = *photos;
    return std::optional{draft};
}

Status SqliteDiaryRepository::discardDraft()
{
    const auto gone = removeRows(m_tables, draftTable);
    return gone ? Status{} : gone.error();
}

} // namespace stipple
