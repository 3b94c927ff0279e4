// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diary/diaryservice.h"

#include <QCryptographicHash>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

Status checkedSizes(const EntryDraft &draft)
{
    if (draft.id.isNull())
        return Error{ErrorCode::InvalidArgument, u"id"_s};
    if (draft.note.size() > DiaryService::longestNote)
        return Error{ErrorCode::InvalidArgument, u"note"_s};
    if (draft.photos.size() > DiaryService::mostPhotos)
        return Error{ErrorCode::InvalidArgument, u"photos"_s};
    QSet<PhotoId> ids;
    for (const auto &photo : draft.photos) {
        if (photo.id.isNull() || ids.contains(photo.id) || photo.jpeg.isEmpty() ||
            viewName(photo.view).isEmpty() || photo.width < 1 || photo.height < 1)
            return Error{ErrorCode::InvalidArgument, u"photo"_s};
        ids.insert(photo.id);
    }
    return {};
}

QDateTime wholeMilliseconds(const QDateTime &instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.toMSecsSinceEpoch(), Qt::UTC);
}

Photo factsOf(const DraftPhoto &draft, const QDateTime &now)
{
    return {.id = draft.id,
            .view = draft.view,
            .sha256 = QCryptographicHash::hash(draft.jpeg, QCryptographicHash::Sha256),
            .width = draft.width,
            .height = draft.height,
            .takenAt = wholeMilliseconds(draft.takenAt.isValid() ? draft.takenAt : now)};
}

QList<PhotoId> idsOf(const QList<Photo> &photos)
{
    QList<PhotoId> ids;
    for (const auto &photo : photos)
        ids.append(photo.id);
    return ids;
}

QList<PhotoId> without(QList<PhotoId> ids, const QList<PhotoId> &others)
{
    ids.removeIf([&](PhotoId id) { return others.contains(id); });
    return ids;
}

} // namespace

DiaryService::DiaryService(DiaryRepository &entries, PhotoStore &photos, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_entries(entries)
    , m_photos(photos)
    , m_clock(clock)
{}

Result<QList<Photo>> DiaryService::putPhotos(const QList<DraftPhoto> &drafts,
                                             const QList<Photo> &kept)
{
    QList<Photo> photos;
    for (const auto &draft : drafts) {
        const auto known = std::find_if(kept.cbegin(), kept.cend(),
                                        [&](const Photo &photo) { return photo.id == draft.id; });
        if (known != kept.cend()) {
            photos.append(*known);
            photos.last().view = draft.view;
            continue;
        }
        photos.append(factsOf(draft, m_clock.now()));
        if (const auto done = m_photos.put(draft.id, draft.jpeg); !done)
            return done.error();
    }
    return photos;
}

void DiaryService::removeUnused(const QList<PhotoId> &ids)
{
    for (const auto &id : ids) {
        const auto used = m_entries.photo(id);
        if (used || used.error().code != ErrorCode::NotFound)
            continue;
        // What cannot be removed now is swept at the next start.
        (void)m_photos.remove(id);
    }
}

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
    const auto photos = putPhotos(draft.photos, *kept);
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
    removeUnused(without(idsOf(*kept), idsOf(*photos)));
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
    const auto photos = putPhotos(draft.photos, before->photos + *kept);
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
    removeUnused(without(idsOf(*kept), idsOf(*photos)));
    Q_EMIT changed();
    return {};
}

Result<QList<DraftPhoto>> DiaryService::draftPhotos(const QList<Photo> &photos) const
{
    QList<DraftPhoto> drafts;
    for (const auto &photo : photos) {
        const auto bytes = m_photos.read(photo.id, photo.sha256);
        if (!bytes)
            return bytes.error();
        drafts.append({.id = photo.id,
                       .view = photo.view,
                       .jpeg = *bytes,
                       .width = photo.width,
                       .height = photo.height,
                       .takenAt = photo.takenAt});
    }
    return drafts;
}

Result<EntryDraft> DiaryService::draftOf(EntryId id) const
{
    const auto entry = m_entries.entry(id);
    if (!entry)
        return entry.error();
    const auto photos = draftPhotos(entry->photos);
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

Result<QList<Photo>> DiaryService::keptPhotos(EntryId id) const
{
    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    if (!kept->has_value() || (*kept)->id != id)
        return QList<Photo>{};
    return (*kept)->photos;
}

Status DiaryService::saveDraft(const EntryDraft &draft)
{
    if (const auto fit = checkedSizes(draft); !fit)
        return fit.error();
    const auto entry = m_entries.entry(draft.id);
    if (!entry && entry.error().code != ErrorCode::NotFound)
        return entry.error();
    // A late call from a form whose entry was saved in the meantime.
    if (entry && draft.revision <= entry->revision)
        return Error{ErrorCode::AlreadyExists, draft.id.toString()};

    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    const auto before = kept->has_value() ? (*kept)->photos : QList<Photo>{};
    const auto photos = putPhotos(draft.photos, entry ? before + entry->photos : before);
    if (!photos)
        return photos.error();
    const auto done = m_entries.saveDraft({.id = draft.id,
                                           .day = draft.day,
                                           .symptoms = draft.symptoms,
                                           .note = draft.note,
                                           .photos = *photos,
                                           .upkeep = draft.upkeep,
                                           .revision = draft.revision});
    if (done)
        removeUnused(without(idsOf(before), idsOf(*photos)));
    return done;
}

Result<std::optional<EntryDraft>> DiaryService::draft() const
{
    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return std::optional<EntryDraft>{};

    const auto photos = draftPhotos((*kept)->photos);
    if (!photos)
        return photos.error();
    return std::optional{EntryDraft{.id = (*kept)->id,
                                    .day = (*kept)->day,
                                    .symptoms = (*kept)->symptoms,
                                    .note = (*kept)->note,
                                    .photos = *photos,
                                    .upkeep = (*kept)->upkeep,
                                    .revision = (*kept)->revision}};
}

Result<int> DiaryService::draftedPhotos() const
{
    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    return kept->has_value() ? int((*kept)->photos.size()) : 0;
}

Status DiaryService::forgetDraft(EntryId id)
{
    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    return kept->has_value() && (*kept)->id == id ? discardDraft() : Status{};
}

Status DiaryService::discardDraft()
{
    const auto kept = m_entries.draft();
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return {};
    if (const auto done = m_entries.discardDraft(); !done)
        return done;
    removeUnused(idsOf((*kept)->photos));
    return {};
}

} // namespace stipple
