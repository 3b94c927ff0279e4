// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/diaryrepository.h"
#include "core/storage/diaryindex.h"

namespace stipple {

/// The diary in the database. Days are sealed: what lies in a range of days is found through an
/// index in memory.
class SqliteDiaryRepository : public DiaryRepository
{
public:
    explicit SqliteDiaryRepository(const Tables &tables);

    [[nodiscard]] Status insert(const Entry &entry) override;
    [[nodiscard]] Status change(const Entry &entry) override;
    [[nodiscard]] Result<Entry> entry(EntryId id) override;
    [[nodiscard]] Result<QList<Entry>> history(EntryId id) override;
    [[nodiscard]] Result<Entries> entries(const QDate &from, const QDate &to) override;
    [[nodiscard]] Result<std::optional<Entry>> latest() override;
    [[nodiscard]] Result<QList<EntryDay>> days() override;
    [[nodiscard]] Result<QList<EntryPhoto>> photos() override;
    [[nodiscard]] Status setPinned(const QList<PhotoId> &photos) override;
    [[nodiscard]] Result<QList<EntryPhoto>> photosOf(const QList<EntryId> &entries) override;
    [[nodiscard]] Result<Photo> photo(PhotoId id) override;
    [[nodiscard]] Status saveDraft(const KeptDraft &draft) override;
    [[nodiscard]] Result<std::optional<KeptDraft>> draft() override;
    [[nodiscard]] Status discardDraft() override;

private:
    [[nodiscard]] Status replacePhotos(const Entry &before, const Entry &after);
    void noteWritten(const Entry &entry);

    Tables m_tables;
    DiaryIndex m_index;
    std::optional<QList<EntryPhoto>> m_photos;
};

} // namespace stipple
