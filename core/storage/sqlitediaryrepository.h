// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/diaryrepository.h"
#include "core/storage/rows.h"

namespace stipple {

/// The diary in the database. Days are sealed: what lies in a range of days is found by opening
/// the day of every entry.
class SqliteDiaryRepository : public DiaryRepository
{
public:
    explicit SqliteDiaryRepository(const Tables &tables);

    [[nodiscard]] Status insert(const Entry &entry) override;
    [[nodiscard]] Result<Entry> entry(EntryId id) override;
    [[nodiscard]] Result<QList<Entry>> entries(const QDate &from, const QDate &to) override;
    [[nodiscard]] Result<std::optional<Entry>> latest() override;
    [[nodiscard]] Result<Photo> photo(PhotoId id) override;
    [[nodiscard]] Status saveDraft(const KeptDraft &draft) override;
    [[nodiscard]] Result<std::optional<KeptDraft>> draft() override;
    [[nodiscard]] Status discardDraft() override;

private:
    Tables m_tables;
};

} // namespace stipple
