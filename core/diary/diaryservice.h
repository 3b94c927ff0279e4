// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/writtenphotos.h"

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

    /// Saves a changed entry, all or nothing; what it said before stays in history(). A draft that
    /// says what the entry says already is a success without a new revision.
    ///
    /// What add() says about the draft; NotFound; AlreadyExists for a draft whose revision is not
    /// the next one, because the entry was changed in the meantime.
    [[nodiscard]] Status change(const EntryDraft &draft);
    /// The entry as a draft of its next revision, with its photos.
    [[nodiscard]] Result<EntryDraft> draftOf(EntryId id) const;

    [[nodiscard]] Result<Entry> entry(EntryId id) const;
    /// All revisions, the present one first; NotFound.
    [[nodiscard]] Result<QList<Entry>> history(EntryId id) const;
    /// Both days included, by day and then by the moment of logging; see DiaryRepository.
    [[nodiscard]] Result<Entries> entries(const QDate &from, const QDate &to) const;
    [[nodiscard]] Result<std::optional<Entry>> latest() const;
    /// Cheap overviews, newest first; see DiaryRepository.
    [[nodiscard]] Result<QList<EntryDay>> days() const;
    [[nodiscard]] Result<QList<EntryPhoto>> photos() const;
    /// Makes a photo the one that others of its view are compared with and taken under, in the
    /// place of the one that was; NotFound when no entry has it.
    [[nodiscard]] Status pin(PhotoId id);
    /// Takes that back. Success also when it was not pinned.
    [[nodiscard]] Status unpin(PhotoId id);
    [[nodiscard]] Result<QList<EntryPhoto>> photosOf(const QList<EntryId> &entries) const;
    /// The sanitised JPEG; PhotoDamaged when it is not what was saved.
    [[nodiscard]] Result<QByteArray> photoBytes(PhotoId id) const;
    /// What reads a photo of an entry or of the kept draft, in any thread; with `small`, its
    /// thumbnail, see PhotoStore.
    [[nodiscard]] Result<PhotoReading> photoReading(PhotoId id,
                                                    MakeThumbnail small = nullptr) const;

    /// Keeps what is being written, so that a kill does not lose it. Replaces the kept draft;
    /// photos kept before are not written again. Nothing but sizes is checked: a draft may be
    /// incomplete. AlreadyExists once it became an entry, or that revision of one.
    [[nodiscard]] Status saveDraft(const EntryDraft &draft);
    /// The kept draft with its photos; nothing when there is none.
    [[nodiscard]] Result<std::optional<EntryDraft>> draft() const;
    /// How many photos the kept draft has; opens none of them.
    [[nodiscard]] Result<int> draftedPhotos() const;
    /// Forgets the kept draft and its photos.
    [[nodiscard]] Status discardDraft();

Q_SIGNALS:
    /// Entries are others than before.
    void changed();

private:
    [[nodiscard]] Status checkedDraft(const EntryDraft &draft) const;
    [[nodiscard]] static Status checkedSizes(const EntryDraft &draft);
    Result<Photo> photoFacts(PhotoId id) const;
    Result<QList<Photo>> keptPhotos(EntryId id) const;
    [[nodiscard]] Status forgetDraft(EntryId id);
    [[nodiscard]] Status setPinned(const QList<EntryPhoto> &photos,
                                   const std::function<bool(const EntryPhoto &)> &isPinned);

    DiaryRepository &m_entries;
    PhotoStore &m_photos;
    WrittenPhotos m_written;
    Clock &m_clock;
};

} // namespace stipple
