// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/openedentries.h"

#include <algorithm>

namespace stipple {

namespace {

// So few that opening them fits between two frames.
constexpr qsizetype blockSize = 32;
// Some screens in both directions, and what advice compares them with.
constexpr std::size_t mostBlocks = 48;
// Advice compares an entry with those of so many days before.
constexpr int comparedDays = 60;

/// The first row whose day is not after `day`; the index is newest first.
qsizetype firstRow(const QList<EntryDay> &index, const QDate &day)
{
    const auto row = std::partition_point(index.cbegin(), index.cend(),
                                          [&](const EntryDay &entry) { return entry.day > day; });
    return std::distance(index.cbegin(), row);
}

} // namespace

OpenedEntries::OpenedEntries(DiaryService &diary, const Adviser &adviser)
    : m_diary(diary)
    , m_adviser(adviser)
{}

void OpenedEntries::clear()
{
    m_index.clear();
    m_blocks.clear();
    m_levels.clear();
    m_withoutDay = 0;
}

Status OpenedEntries::read(const QList<Session> &sessions, const QDate &today)
{
    clear();
    const auto modifiers = m_adviser.modifiers();
    if (!modifiers)
        return modifiers.error();
    const auto index = m_diary.days();
    if (!index)
        return index.error();
    m_sessions = sessions;
    m_modifiers = *modifiers;
    m_index = index->sliced(firstRow(*index, today));
    if (!m_index.isEmpty()) {
        const auto opened = open(0);
        return opened ? Status{} : opened.error();
    }
    // Of a diary without a single legible day, this still says how many entries there are.
    const auto rest = m_diary.entries(today, today);
    if (!rest)
        return rest.error();
    Block none;
    noteDamage(*rest, none);
    return {};
}

qsizetype OpenedEntries::rowOf(const QDate &day) const
{
    return firstRow(m_index, day);
}

const OpenedEntries::Block *OpenedEntries::blockOf(qsizetype row) const
{
    const auto block = m_blocks.find(row / blockSize);
    return block == m_blocks.cend() ? nullptr : &block->second;
}

bool OpenedEntries::isOpen(qsizetype row) const
{
    return blockOf(row) != nullptr;
}

const Entry *OpenedEntries::at(qsizetype row) const
{
    const auto *block = blockOf(row);
    if (block == nullptr)
        return nullptr;
    const auto entry = block->entries.constFind(m_index.at(row).id);
    return entry == block->entries.constEnd() ? nullptr : &*entry;
}

bool OpenedEntries::isDamaged(qsizetype row) const
{
    const auto *block = blockOf(row);
    return block != nullptr && block->damaged.contains(m_index.at(row).id);
}

qsizetype OpenedEntries::lastCompared(qsizetype row) const
{
    // The first row that is older than those days stands behind the last one that is not.
    return firstRow(m_index, m_index.at(row).day.addDays(-comparedDays - 1)) - 1;
}

qsizetype OpenedEntries::firstClosed(qsizetype row) const
{
    const auto last = lastCompared(row);
    for (auto each = row; each <= last; each += blockSize - each % blockSize) {
        if (!isOpen(each))
            return each;
    }
    return -1;
}

std::optional<Level> OpenedEntries::levelOf(qsizetype row) const
{
    const auto *entry = at(row);
    if (entry == nullptr)
        return std::nullopt;
    const auto known = m_levels.constFind(entry->id);
    if (known != m_levels.constEnd())
        return *known;
    if (firstClosed(row) >= 0)
        return std::nullopt;
    QList<Entry> others;
    const auto last = lastCompared(row);
    for (auto each = last; each > row; --each) {
        if (const auto *other = at(each); other != nullptr)
            others.append(*other);
    }
    const auto level = highest(m_adviser.about(*entry, others, m_sessions, m_modifiers));
    m_levels.insert(entry->id, level);
    return level;
}

Result<OpenedEntries::Range> OpenedEntries::open(qsizetype row)
{
    const auto number = row / blockSize;
    const Range range{.first = number * blockSize,
                      .last = std::min((number + 1) * blockSize, size()) - 1};
    if (isOpen(row))
        return range;
    const auto found = m_diary.entries(m_index.at(range.last).day, m_index.at(range.first).day);
    if (!found)
        return found.error();
    QSet<EntryId> own;
    for (auto each = range.first; each <= range.last; ++each)
        own.insert(m_index.at(each).id);
    Block block;
    for (const auto &entry : *found) {
        if (own.contains(entry.id)) // a day may begin in one block and end in the next
            block.entries.insert(entry.id, entry);
    }
    noteDamage(*found, block);
    m_blocks.insert_or_assign(number, block);
    forgetFar(number);
    return range;
}

void OpenedEntries::noteDamage(const Entries &found, Block &block)
{
    int withoutDay = 0;
    for (const auto &damaged : found.damaged) {
        block.damaged.insert(damaged.id);
        if (!damaged.day.isValid())
            ++withoutDay;
    }
    m_withoutDay = withoutDay;
}

void OpenedEntries::forgetFar(qsizetype block)
{
    if (m_blocks.size() <= mostBlocks)
        return;
    const auto newest = m_blocks.begin();
    const auto oldest = std::prev(m_blocks.end());
    m_blocks.erase(block - newest->first > oldest->first - block ? newest : oldest);
}

} // namespace stipple
