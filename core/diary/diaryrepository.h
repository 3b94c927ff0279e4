// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/entry.h"

namespace stipple {

/// Where entries, the facts about their photos, and the one draft are kept.
///
/// Every change is one transaction: after a failure, or after a kill at any instant, all of it
/// is there or none. What returned success survives. Photo bytes are not kept here.
class DiaryRepository
{
public:
    DiaryRepository() = default;
    DiaryRepository(const DiaryRepository &) = delete;
    DiaryRepository &operator=(const DiaryRepository &) = delete;
    virtual ~DiaryRepository() = default;

    /// Keeps a new entry with its photos, and forgets the draft of the same id.
    /// AlreadyExists when an entry or a photo of that id is there already.
    [[nodiscard]] virtual Status insert(const Entry &entry) = 0;

    /// NotFound when there is none of that id.
    [[nodiscard]] virtual Result<Entry> entry(EntryId id) = 0;

    /// All entries of the days `from` to `to`, both included: by day, then by the moment of
    /// logging.
    [[nodiscard]] virtual Result<QList<Entry>> entries(const QDate &from, const QDate &to) = 0;

    /// The last entry of the latest day; nothing when the diary is empty.
    [[nodiscard]] virtual Result<std::optional<Entry>> latest() = 0;

    /// NotFound when no entry has a photo of that id.
    [[nodiscard]] virtual Result<Photo> photo(PhotoId id) = 0;

    /// The draft without its photos' bytes. There is one at most.
    struct KeptDraft
    {
        EntryId id;
        QDate day;
        Symptoms symptoms;
        QString note;
        QList<Photo> photos;

        friend bool operator==(const KeptDraft &, const KeptDraft &) = default;
    };
    /// Replaces whatever draft was kept.
    [[nodiscard]] virtual Status saveDraft(const KeptDraft &draft) = 0;
    [[nodiscard]] virtual Result<std::optional<KeptDraft>> draft() = 0;
    [[nodiscard]] virtual Status discardDraft() = 0;
};

} // namespace stipple
