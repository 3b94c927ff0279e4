// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitediaryrepository.h"

#include "core/storage/photorows.h"
#include "core/storage/symptomsjson.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto entryTable = "entry"_L1;
constexpr auto photoTable = "photo"_L1;
constexpr auto draftTable = "draft"_L1;
constexpr auto draftPhotoTable = "draft_photo"_L1;

Status insertPhotos(const Tables &tables, QLatin1StringView table, const QString &owner,
                    const QList<Photo> &photos)
{
    for (qsizetype position = 0; position < photos.size(); ++position) {
        const auto &photo = photos.at(position);
        NewRow row(tables, table, photo.id.toString());
        const auto done =
            withPhoto(row, photo).plain("owner"_L1, owner).plain("position"_L1, position).insert();
        if (!done)
            return done;
    }
    return {};
}

Result<QList<Photo>> photosOf(const Tables &tables, QLatin1StringView table, const QString &owner)
{
    QList<Photo> photos;
    Rows rows(tables, table, u"WHERE owner = ? ORDER BY position"_s, {owner});
    while (rows.next())
        photos.append(photoOf(rows));
    if (!rows.status())
        return rows.status().error();
    return photos;
}

/// An entry without its photos, which lie in another table.
Result<Entry> entryOf(Rows &row)
{
    auto symptoms = symptomsFromJson(row.bytes("symptoms"_L1));
    Entry entry{.id = row.id<EntryId>("id"_L1),
                .revision = row.number("revision"_L1),
                .day = row.day("day"_L1),
                .loggedAt = row.instant("logged_at"_L1),
                .symptoms = {},
                .note = row.text("note"_L1),
                .photos = {}};
    // A cell that cannot be opened says more than that its content is no JSON.
    if (!row.status())
        return row.status().error();
    if (!symptoms)
        return symptoms.error();
    entry.symptoms = std::move(*symptoms);
    return entry;
}

/// Gives each of `entries` its photos. All links are read, only what is needed is opened.
Status addPhotos(const Tables &tables, QList<Entry> &entries)
{
    QHash<QString, Entry *> byId;
    for (auto &entry : entries)
        byId.insert(entry.id.toString(), &entry);
    if (byId.isEmpty())
        return {};
    Rows rows(tables, photoTable, u"ORDER BY position"_s);
    while (rows.next()) {
        if (auto *entry = byId.value(rows.plainText("owner"_L1)))
            entry->photos.append(photoOf(rows));
    }
    return rows.status();
}

bool isBefore(const Entry &a, const Entry &b)
{
    return std::pair(a.day, a.loggedAt) < std::pair(b.day, b.loggedAt);
}

} // namespace

SqliteDiaryRepository::SqliteDiaryRepository(const Tables &tables)
    : m_tables(tables)
{}

Status SqliteDiaryRepository::insert(const Entry &entry)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    const auto id = entry.id.toString();
    const auto inserted = NewRow(m_tables, entryTable, id)
                              .plain("revision"_L1, entry.revision)
                              .sealed("day"_L1, entry.day)
                              .sealed("logged_at"_L1, entry.loggedAt)
                              .sealed("symptoms"_L1, symptomsToJson(entry.symptoms))
                              .sealed("note"_L1, entry.note)
                              .insert();
    if (!inserted)
        return inserted;
    if (const auto done = insertPhotos(m_tables, photoTable, id, entry.photos); !done)
        return done;
    if (const auto gone = removeRows(m_tables, draftTable, u"WHERE id = ?"_s, {id}); !gone)
        return gone.error();
    return transaction.commit();
}

Result<Entry> SqliteDiaryRepository::entry(EntryId id)
{
    Rows rows(m_tables, entryTable, u"WHERE id = ?"_s, {id.toString()});
    if (!rows.next())
        return rows.status() ? Error{ErrorCode::NotFound, id.toString()} : rows.status().error();
    auto entry = entryOf(rows);
    if (!entry)
        return entry;
    const auto photos = photosOf(m_tables, photoTable, id.toString());
    if (!photos)
        return photos.error();
    entry->photos = *photos;
    return entry;
}

Result<QList<Entry>> SqliteDiaryRepository::entries(const QDate &from, const QDate &to)
{
    QList<Entry> found;
    Rows rows(m_tables, entryTable, u"ORDER BY seq"_s);
    while (rows.next()) {
        if (const auto day = rows.day("day"_L1); day < from || day > to)
            continue;
        const auto entry = entryOf(rows);
        if (!entry)
            return entry.error();
        found.append(*entry);
    }
    if (!rows.status())
        return rows.status().error();
    std::stable_sort(found.begin(), found.end(), isBefore);
    if (const auto done = addPhotos(m_tables, found); !done)
        return done.error();
    return found;
}

Result<std::optional<Entry>> SqliteDiaryRepository::latest()
{
    std::optional<std::pair<QDate, QDateTime>> last;
    EntryId id;
    Rows rows(m_tables, entryTable, u"ORDER BY seq"_s);
    while (rows.next()) {
        const auto when = std::pair(rows.day("day"_L1), rows.instant("logged_at"_L1));
        if (!last || when >= *last) {
            last = when;
            id = rows.id<EntryId>("id"_L1);
        }
    }
    if (!rows.status())
        return rows.status().error();
    if (!last)
        return std::optional<Entry>{};
    const auto found = entry(id);
    if (!found)
        return found.error();
    return std::optional{*found};
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
    KeptDraft draft{.id = rows.id<EntryId>("id"_L1),
                    .day = rows.day("day"_L1),
                    .symptoms = {},
                    .note = rows.text("note"_L1),
                    .photos = {}};
    if (!rows.status())
        return rows.status().error();
    if (!symptoms)
        return symptoms.error();
    const auto photos = photosOf(m_tables, draftPhotoTable, draft.id.toString());
    if (!photos)
        return photos.error();
    draft.symptoms = *symptoms;
    draft.photos = *photos;
    return std::optional{draft};
}

Status SqliteDiaryRepository::discardDraft()
{
    const auto gone = removeRows(m_tables, draftTable);
    return gone ? Status{} : gone.error();
}

} // namespace stipple
