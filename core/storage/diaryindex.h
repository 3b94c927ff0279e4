// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/entry.h"
#include "core/storage/rows.h"

#include <span>

namespace stipple {

/// Which entry lies on which day, in memory: the database cannot say, because days are sealed. Read
/// once, then kept in step by its owner; forgotten when the vault was locked. 32 bytes for each.
class DiaryIndex
{
public:
    explicit DiaryIndex(const Tables &tables);

    struct Place
    {
        qint64 seq = 0; ///< the order of logging
        EntryId id;
        QDate day;
    };

    /// Reads what is not read yet; Locked. Everything below answers about what was read.
    [[nodiscard]] Status load();

    /// By day and then in the order of logging.
    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    /// Those of the days `from` to `to`, both included.
    [[nodiscard]] std::span<const Place> between(const QDate &from, const QDate &to) const;
    /// Entries whose day cannot be read.
    [[nodiscard]] const QList<EntryId> &dayless() const { return m_dayless; }

    /// Notes that an entry was added, or moved to another day.
    void put(EntryId id, const QDate &day);

private:
    Tables m_tables;
    bool m_loaded = false;
    QList<Place> m_places;
    QList<EntryId> m_dayless;
};

} // namespace stipple
