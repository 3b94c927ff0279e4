// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/diaryrepository.h"
#include "core/diary/photostore.h"
#include "core/ports/clock.h"

#include <QObject>

namespace stipple {

/// The rules of the diary: what may be written, and that what was said to be saved is saved.
class DiaryService : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestNote = 10'000; ///< UTF-16 code units
    static constexpr int mostPhotos = 16;      ///< per entry

    DiaryService(DiaryRepository &entries, PhotoStore &photos, Clock &clock,
                 QObject *parent = nullptr);

    /// Saves an entry with its photos, all or nothing, and answers its id (the draft's own).
    ///
    /// DateInFuture for a day after today; InvalidArgument for no day, a symptom out of range, a
    /// note or a list of photos that is too long, or an empty photo; AlreadyExists for a draft
    /// added before. Otherwise what the repository and the store say. After success the kept
    /// draft of the same id is gone; after failure it is still there.
    [[nodiscard]] Result<EntryId> add(const EntryDraft &draft);

    [[nodiscard]] Result<Entry> entry(EntryId id) const;
    /// Both days included, by day and then by the moment of logging.
    [[nodiscard]] Result<QList<Entry>> entries(const QDate &from, const QDate &to) const;
    [[nodiscard]] Result<std::optional<Entry>> latest() const;
    /// The sanitised JPEG; PhotoDamaged when it is not what was saved.
    [[nodiscard]] Result<QByteArray> photoBytes(PhotoId id) const;
    /// What reads a photo of an entry or of the kept draft, in any thread; with `small`, its
    /// thumbnail, see PhotoStore.
    [[nodiscard]] Result<PhotoReading> photoReading(PhotoId id,
                                                    MakeThumbnail small = nullptr) const;

    /// Keeps what is being written, so that a kill does not lose it. Replaces the kept draft;
    /// photos kept before are not written again. Nothing but sizes is checked: a draft may be
    /// incomplete. AlreadyExists once it became an entry.
    [[nodiscard]] Status saveDraft(const EntryDraft &draft);
    /// The kept draft with its photos; nothing when there is none.
    [[nodiscard]] Result<std::optional<EntryDraft>> draft() const;
    /// Forgets the kept draft and its photos.
    [[nodiscard]] Status discardDraft();

Q_SIGNALS:
    /// Entries are others than before.
    void changed();

private:
    Result<Photo> photoFacts(PhotoId id) const;
    Result<QList<Photo>> keptPhotos(EntryId id) const;
    Result<QList<Photo>> putPhotos(const QList<DraftPhoto> &drafts, const QList<Photo> &kept);
    void removeUnused(const QList<PhotoId> &ids);

    DiaryRepository &m_entries;
    PhotoStore &m_photos;
    Clock &m_clock;
};

} // namespace stipple
