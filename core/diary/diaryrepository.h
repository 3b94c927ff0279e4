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

    /// Puts `entry` in the place of the one of its id, whose words and photos stay readable in
    /// history(), and forgets the draft of that id. NotFound; AlreadyExists unless its revision is
    /// the next one, or when a new photo's id is taken.
    [[nodiscard]] virtual Status change(const Entry &entry) = 0;

    /// NotFound when there is none of that id.
    [[nodiscard]] virtual Result<Entry> entry(EntryId id) = 0;

    /// All revisions of an entry, the present one first. NotFound.
    [[nodiscard]] virtual Result<QList<Entry>> history(EntryId id) = 0;

    /// All entries of the days `from` to `to`, both included: by day, then by the moment of
    /// logging. Damaged ones are named beside them, those of no readable day whatever the days.
    [[nodiscard]] virtual Result<Entries> entries(const QDate &from, const QDate &to) = 0;

    /// The last readable entry of the latest day; nothing when there is none.
    [[nodiscard]] virtual Result<std::optional<Entry>> latest() = 0;

    /// Which entries there are, the latest day first and of one day the last one first. Opens
    /// nothing but their days; those whose day cannot be read are left out.
    [[nodiscard]] virtual Result<QList<EntryDay>> days() = 0;

    /// Which photos the entries have, in the order of days(); unreadable ones are left out.
    [[nodiscard]] virtual Result<QList<EntryPhoto>> photos() = 0;

    /// Pins exactly these photos, which photos() then says; NotFound when one is no entry's.
    [[nodiscard]] virtual Status setPinned(const QList<PhotoId> &photos) = 0;

    /// The photos of these entries only, in their order; unreadable ones are left out. At most 500
    /// entries at once: InvalidArgument.
    [[nodiscard]] virtual Result<QList<EntryPhoto>> photosOf(const QList<EntryId> &entries) = 0;

    /// NotFound when no entry has or had a photo of that id.
    [[nodiscard]] virtual Result<Photo> photo(PhotoId id) = 0;

    /// The draft without its photos' bytes. There is one at most.
    struct KeptDraft
    {
        EntryId id;
        QDate day;
        Symptoms symptoms;
        QString note;
        QList<Photo> photos;
        Upkeep upkeep = {};
        int revision = 1;

        friend bool operator==(const KeptDraft &, const KeptDraft &) = default;
    };
    /// Replaces whatever draft was kept.
    [[nodiscard]] virtual Status saveDraft(const KeptDraft &draft) = 0;
    [[nodiscard]] virtual Result<std::optional<KeptDraft>> draft() = 0;
    [[nodiscard]] virtual Status discardDraft() = 0;
};

} // namespace stipple
