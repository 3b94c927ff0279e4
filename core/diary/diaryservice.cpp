// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diary/diaryservice.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

DiaryService::DiaryService(DiaryRepository &entries, PhotoStore &photos, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_entries(entries)
    , m_photos(photos)
    , m_written(entries, photos, clock)
    , m_clock(clock)
{}

Status DiaryService::checkedDraft(const EntryDraft &draft) const
{
    if (!draft.day.isValid())
        return Error{ErrorCode::InvalidArgument, u"day"_s};
    if (draft.day > m_clock.today())
        return Error{ErrorCode::DateInFuture, draft.day.toString(Qt::ISODate)};
    if (const auto fit = checked(draft.symptoms); !fit)
        return fit;
    if (const auto fit = checked(draft.upkeep); !fit)
        return fit;
    return checkedSizes(draft);
}

Result<EntryId> DiaryService::add(const EntryDraft &draft)
{
    if (const auto fit = checkedDraft(draft); !fit)
        return fit.error();
    const auto kept = keptPhotos(draft.id);
    if (!kept)
        return kept.error();
    const auto photos = m_written.put(draft.photos, *kept);
    if (!photos)
        return photos.error();
    // When this fails, the photos' files stay: the same draft, added again, finds them, and
    // otherwise the next start sweeps them. Removing them here could hit a transaction that
    // failed only in its last step and comes back after a crash.
    const auto done = m_entries.insert({.id = draft.id,
                                        .revision = 1,
                                        .day = draft.day,
                                        .loggedAt = wholeMilliseconds(m_clock.now()),
                                        .symptoms = draft.symptoms,
                                        .note = draft.note.trimmed(),
                                        .photos = *photos,
                                        .upkeep = draft.upkeep,
                                        .changedAt = {}});
    if (!done)
        return done.error();
    m_written.release(*kept, *photos);
    Q_EMIT changed();
    return draft.id;
}

Status DiaryService::change(const EntryDraft &draft)
{
    if (const auto fit = checkedDraft(draft); !fit)
        return fit;
    const auto before = m_entries.entry(draft.id);
    if (!before)
        return before.error();
    if (draft.revision != before->revision + 1)
        return Error{ErrorCode::AlreadyExists, QString::number(draft.revision)};
    const auto kept = keptPhotos(draft.id);
    if (!kept)
        return kept.error();
    const auto photos = m_written.put(draft.photos, before->photos + *kept);
    if (!photos)
        return photos.error();

    auto after = *before;
    after.day = draft.day;
    after.symptoms = draft.symptoms;
    after.note = draft.note.trimmed();
    after.photos = *photos;
    after.upkeep = draft.upkeep;
    if (after == *before)
        return forgetDraft(draft.id);
    after.revision = draft.revision;
    after.changedAt = wholeMilliseconds(m_clock.now());
    // As in add(): what was put stays when this fails.
    if (const auto done = m_entries.change(after); !done)
        return done;
    m_written.release(*kept, *photos);
    Q_EMIT changed();
    return {};
}

Result<EntryDraft> DiaryService::draftOf(EntryId id) const
{
    const auto entry = m_entries.entry(id);
    if (!entry)
        return entry.error();
    const auto photos = m_written.read(entry->photos);
    if (!photos)
        return photos.error();
    return EntryDraft{.id = id,
                      .day = entry->day,
                      .symptoms = entry->symptoms,
                      .note = entry->note,
                      .photos = *photos,
                      .upkeep = entry->upkeep,
                      .revision = entry->revision + 1};
}

Result<Entry> DiaryService::entry(EntryId id) const
{
    return m_entries.entry(id);
}

Result<QList<Entry>> DiaryService::history(EntryId id) const
{
    return m_entries.history(id);
}

Result<QList<EntryDay>> DiaryService::days() const
{
    return m_entries.days();
}

Result<QList<EntryPhoto>> DiaryService::photos() const
{
    return m_entries.photos();
}

Status DiaryService::pin(PhotoId id)
{
    const auto photos = m_entries.photos();
    if (!photos)
        return photos.error();
    const auto wanted = std::find_if(photos->cbegin(), photos->cend(),
                                     [&](const EntryPhoto &photo) { return photo.id == id; });
    if (wanted == photos->cend())
        return Error{ErrorCode::NotFound, id.toString()};
    return setPinned(*photos, [&](const EntryPhoto &photo) {
        return photo.id == id || (photo.pinned && photo.view != wanted->view);
    });
}

Status DiaryService::unpin(PhotoId id)
{
    const auto photos = m_entries.photos();
    if (!photos)
        return photos.error();
    return setPinned(*photos,
                     [&](const EntryPhoto &photo) { return photo.pinned && photo.id != id; });
}

Status DiaryService::setPinned(const QList<EntryPhoto> &photos,
                               const std::function<bool(const EntryPhoto &)> &isPinned)
{
    QList<PhotoId> pinned;
    for (const auto &photo : photos) {
        if (isPinned(photo))
            pinned.append(photo.id);
    }
    if (const auto done = m_entries.setPinned(pinned); !done)
        return done;
    Q_EMIT changed();
    return {};
}

Result<QList<EntryPhoto>> DiaryService::photosOf(const QList<EntryId> &entries) const
{
    return m_entries.photosOf(entries);
}

Result<Entries> DiaryService::entries(const QDate &from, const QDate &to) const
{
    return m_entries.entries(from, to);
}

Result<std::optional<Entry>> DiaryService::latest() const
{
    return m_entries.latest();
}

Result<QByteArray> DiaryService::photoBytes(PhotoId id) const
{
    const auto photo = m_entries.photo(id);
    if (!photo)
        return photo.error();
    return m_photos.read(id, photo->sha256);
}

Result<Photo> DiaryService::photoFacts(PhotoId id) const
{
    auto photo = m_entries.photo(id);
    if (photo || photo.error().code != ErrorCode::NotFound)
        return photo;
    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    if (kept->has_value()) {
        for (const auto &drafted : (*kept)->photos) {
            if (drafted.id == id)
                return drafted;
        }
    }
    return photo;
}

Result<PhotoReading> DiaryService::photoReading(PhotoId id, MakeThumbnail small) const
{
    const auto photo = photoFacts(id);
    if (!photo)
        return photo.error();
    return small ? m_photos.thumbnailReading(id, photo->sha256, small)
                 : m_photos.reading(id, photo->sha256);
}

} // namespace stipple
