// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/diaryindex.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto entryTable = "entry"_L1;

bool isBefore(const DiaryIndex::Place &a, const DiaryIndex::Place &b)
{
    return std::pair(a.day, a.seq) < std::pair(b.day, b.seq);
}

} // namespace

DiaryIndex::DiaryIndex(const Tables &tables)
    : m_tables(tables)
{}

Status DiaryIndex::load()
{
    if (!m_tables.cells.isOpen()) {
        m_loaded = false;
        m_places = {};
        return Error{ErrorCode::Locked, u"diary"_s};
    }
    if (m_loaded)
        return {};
    m_places.clear();
    m_dayless.clear();
    Rows rows(m_tables, {u"seq"_s, u"day"_s}, entryTable, u"ORDER BY seq"_s);
    while (rows.next()) {
        const Place place{.seq = rows.plain("seq"_L1).toLongLong(),
                          .id = rows.id<EntryId>("id"_L1),
                          .day = rows.day("day"_L1)};
        if (rows.passOver() || !place.day.isValid())
            m_dayless.append(place.id);
        else
            m_places.append(place);
    }
    if (!rows.status())
        return rows.status();
    std::sort(m_places.begin(), m_places.end(), isBefore);
    m_loaded = true;
    return {};
}

std::span<const DiaryIndex::Place> DiaryIndex::between(const QDate &from, const QDate &to) const
{
    const auto first =
        std::lower_bound(m_places.cbegin(), m_places.cend(), from,
                         [](const Place &place, const QDate &day) { return place.day < day; });
    const auto last =
        std::upper_bound(first, m_places.cend(), to,
                         [](const QDate &day, const Place &place) { return day < place.day; });
    return {first, last};
}

void DiaryIndex::put(EntryId id, const QDate &day)
{
    if (!m_loaded)
        return;
    m_places.removeIf([&](const Place &place) { return place.id == id; });
    Rows rows(m_tables, {u"seq"_s}, entryTable, u"WHERE id = ?"_s, {id.toString()});
    if (!rows.next()) {
        m_loaded = false; // to be read anew
        return;
    }
    const Place place{.seq = rows.plain("seq"_L1).toLongLong(), .id = id, .day = day};
    m_places.insert(std::upper_bound(m_places.cbegin(), m_places.cend(), place, isBefore), place);
}

} // namespace stipple
