// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/diaryrepository.h"

#include <algorithm>

namespace stipple {

/// A diary in memory, which can be made to fail.
class FakeDiaryRepository : public DiaryRepository
{
public:
    QList<Entry> rows;                    ///< in the order of insertion
    QHash<EntryId, QList<Entry>> earlier; ///< revisions, the last one first
    QList<DamagedEntry> damaged; ///< those of `rows` among them are readable only when `shown`
    std::optional<KeptDraft> keptDraft;
    QList<PhotoId> pinned;
    std::optional<Error> failure; ///< what every call answers while it is set

    [[nodiscard]] Status insert(const Entry &entry) override
    {
        if (failure)
            return *failure;
        if (find(entry.id) != rows.cend())
            return Error{ErrorCode::AlreadyExists, entry.id.toString()};
        rows.append(entry);
        if (keptDraft && keptDraft->id == entry.id)
            keptDraft.reset();
        return {};
    }

    [[nodiscard]] Status change(const Entry &entry) override
    {
        if (failure)
            return *failure;
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const Entry &each) { return each.id == entry.id; });
        if (row == rows.end())
            return Error{ErrorCode::NotFound, entry.id.toString()};
        if (entry.revision != row->revision + 1)
            return Error{ErrorCode::AlreadyExists, entry.id.toString()};
        earlier[entry.id].prepend(*row);
        *row = entry;
        if (keptDraft && keptDraft->id == entry.id)
            keptDraft.reset();
        return {};
    }

    [[nodiscard]] Result<QList<Entry>> history(EntryId id) override
    {
        const auto now = entry(id);
        if (!now)
            return now.error();
        return QList{*now} + earlier.value(id);
    }

    [[nodiscard]] Result<QList<EntryDay>> days() override
    {
        if (failure)
            return *failure;
        auto all = rows;
        std::stable_sort(all.begin(), all.end(), isBefore);
        QList<EntryDay> days;
        for (auto entry = all.crbegin(); entry != all.crend(); ++entry)
            days.append({.id = entry->id, .day = entry->day});
        return days;
    }

    [[nodiscard]] Result<QList<EntryPhoto>> photos() override
    {
        const auto all = entries(QDate(1, 1, 1), QDate(9999, 12, 31));
        if (!all)
            return all.error();
        QList<EntryPhoto> photos;
        for (auto entry = all->crbegin(); entry != all->crend(); ++entry) {
            for (const auto &photo : entry->photos)
                photos.append({.id = photo.id,
                               .entry = entry->id,
                               .view = photo.view,
                               .pinned = pinned.contains(photo.id)});
        }
        return photos;
    }

    [[nodiscard]] Status setPinned(const QList<PhotoId> &photos) override
    {
        for (const auto &id : photos) {
            if (const auto known = photo(id); !known)
                return known.error();
        }
        if (failure)
            return *failure;
        pinned = photos;
        return {};
    }

    [[nodiscard]] Result<QList<EntryPhoto>> photosOf(const QList<EntryId> &ids) override
    {
        if (failure)
            return *failure;
        QList<EntryPhoto> photos;
        for (const auto &id : ids) {
            const auto row = find(id);
            if (row == rows.cend())
                continue;
            for (const auto &photo : row->photos)
                photos.append({.id = photo.id,
                               .entry = id,
                               .view = photo.view,
                               .pinned = pinned.contains(photo.id)});
        }
        return photos;
    }

    [[nodiscard]] Result<Entry> entry(EntryId id) override
    {
        if (failure)
            return *failure;
        const auto row = find(id);
        if (row == rows.cend())
            return Error{ErrorCode::NotFound, id.toString()};
        return *row;
    }

    [[nodiscard]] Result<Entries> entries(const QDate &from, const QDate &to) override
    {
        if (failure)
            return *failure;
        Entries found;
        found.damaged = damaged;
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(found), [&](const Entry &row) {
            return row.day >= from && row.day <= to && !isDamaged(row.id);
        });
        std::stable_sort(found.begin(), found.end(), isBefore);
        return found;
    }

    [[nodiscard]] Result<std::optional<Entry>> latest() override
    {
        if (failure)
            return *failure;
        std::optional<Entry> last;
        for (const auto &row : rows) {
            if (!last || !isBefore(row, *last))
                last = row;
        }
        return last;
    }

    [[nodiscard]] Result<Photo> photo(PhotoId id) override
    {
        if (failure)
            return *failure;
        auto all = rows;
        for (const auto &revisions : std::as_const(earlier))
            all += revisions;
        for (const auto &row : std::as_const(all)) {
            for (const auto &photo : row.photos) {
                if (photo.id == id)
                    return photo;
            }
        }
        return Error{ErrorCode::NotFound, id.toString()};
    }

    [[nodiscard]] Status saveDraft(const KeptDraft &draft) override
    {
        if (failure)
            return *failure;
        keptDraft = draft;
        return {};
    }

    [[nodiscard]] Result<std::optional<KeptDraft>> draft() override
    {
        if (failure)
            return *failure;
        return keptDraft;
    }

    [[nodiscard]] Status discardDraft() override
    {
        if (failure)
            return *failure;
        keptDraft.reset();
        return {};
    }

private:
    static bool isBefore(const Entry &a, const Entry &b)
    {
        return std::pair(a.day, a.loggedAt) < std::pair(b.day, b.loggedAt);
    }

    bool isDamaged(EntryId id) const
    {
        return std::any_of(damaged.cbegin(), damaged.cend(),
                           [&](const DamagedEntry &each) { return each.id == id && !each.shown; });
    }

    QList<Entry>::const_iterator find(EntryId id) const
    {
        return std::find_if(rows.cbegin(), rows.cend(),
                            [&](const Entry &row) { return row.id == id; });
    }
};

} // namespace stipple
