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
    QList<Entry> rows; ///< in the order of insertion
    std::optional<KeptDraft> keptDraft;
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

    [[nodiscard]] Result<Entry> entry(EntryId id) override
    {
        if (failure)
            return *failure;
        const auto row = find(id);
        if (row == rows.cend())
            return Error{ErrorCode::NotFound, id.toString()};
        return *row;
    }

    [[nodiscard]] Result<QList<Entry>> entries(const QDate &from, const QDate &to) override
    {
        if (failure)
            return *failure;
        QList<Entry> found;
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(found),
                     [&](const Entry &row) { return row.day >= from && row.day <= to; });
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
        for (const auto &row : rows) {
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

    QList<Entry>::const_iterator find(EntryId id) const
    {
        return std::find_if(rows.cbegin(), rows.cend(),
                            [&](const Entry &row) { return row.id == id; });
    }
};

} // namespace stipple
