// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/diaryreading.h"

#include "core/storage/entryrows.h"
#include "core/storage/photorows.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto entryTable = "entry"_L1;
constexpr auto photoTable = "photo"_L1;

/// Above that many entries, reading all photos is quicker than asking for each entry's.
constexpr qsizetype mostAskedSingly = 256;

/// Gives the entries their photos that `rows` finds; those of damaged photos are named.
Status addThose(Rows rows, Entries &entries)
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

} // namespace

Status addPhotos(const Tables &tables, Entries &entries)
{
    if (entries.size() > mostAskedSingly)
        return addThose(Rows(tables, photoTable, u"WHERE dropped = 0 ORDER BY position"_s),
                        entries);
    QVariantList owners;
    for (const auto &entry : std::as_const(entries))
        owners.append(entry.id.toString());
    const auto holes = QStringList(owners.size(), u"?"_s).join(u',');
    return addThose(Rows(tables, photoTable,
                         u"WHERE owner IN (%1) AND dropped = 0 ORDER BY position"_s.arg(holes),
                         owners),
                    entries);
}

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

} // namespace stipple
