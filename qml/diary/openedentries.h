// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/base/adviser.h"

#include <QHash>

#include <map>

namespace stipple {

/// The entries of a diary as rows, newest first. Which there are is known; what they say is opened
/// in blocks as it is looked at, and forgotten again when many others were looked at since.
class OpenedEntries
{
public:
    /// Both must outlive it.
    OpenedEntries(DiaryService &diary, const Adviser &adviser);

    /// Reads which entries there are by `today`, and what advice needs besides; forgets everything
    /// that was opened.
    [[nodiscard]] Status read(const QList<Session> &sessions, const QDate &today);
    void clear();

    [[nodiscard]] const QList<EntryDay> &index() const { return m_index; }
    [[nodiscard]] qsizetype size() const { return m_index.size(); }
    /// The first row that is not after `day`; size() when all are.
    [[nodiscard]] qsizetype rowOf(const QDate &day) const;

    [[nodiscard]] bool isOpen(qsizetype row) const;
    /// Nothing when it is not open, or cannot be read.
    [[nodiscard]] const Entry *at(qsizetype row) const;
    /// It is open and cannot be read, or not with all its photos.
    [[nodiscard]] bool isDamaged(qsizetype row) const;
    /// How many entries were met that are not among the rows, because not even their day is
    /// legible.
    [[nodiscard]] int withoutDay() const { return m_withoutDay; }

    /// What the guidance says about a row, as soon as the entries before it are open that it
    /// compares with; see firstClosed().
    [[nodiscard]] std::optional<Level> levelOf(qsizetype row) const;
    /// The first row that has to be opened before the level of `row` is known; −1: none.
    [[nodiscard]] qsizetype firstClosed(qsizetype row) const;

    struct Range
    {
        qsizetype first = 0;
        qsizetype last = -1; ///< included
    };
    /// Opens the block of a row, and answers which rows that were.
    [[nodiscard]] Result<Range> open(qsizetype row);

private:
    struct Block
    {
        QHash<EntryId, Entry> entries;
        QSet<EntryId> damaged;
    };

    [[nodiscard]] const Block *blockOf(qsizetype row) const;
    [[nodiscard]] qsizetype lastCompared(qsizetype row) const;
    void noteDamage(const Entries &found, Block &block);
    void forgetFar(qsizetype block);

    DiaryService &m_diary;
    const Adviser &m_adviser;
    QList<EntryDay> m_index; ///< newest first
    QList<Session> m_sessions;
    QSet<QString> m_modifiers;
    std::map<qsizetype, Block> m_blocks;
    int m_withoutDay = 0;
    mutable QHash<EntryId, Level> m_levels; ///< worked out when first asked for
};

} // namespace stipple
