// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diary/writtenphotos.h"

#include <QCryptographicHash>

#include <algorithm>

namespace stipple {

namespace {

Photo factsOf(const DraftPhoto &draft, const QDateTime &now)
{
    return {.id = draft.id,
            .view = draft.view,
            .sha256 = QCryptographicHash::hash(draft.jpeg, QCryptographicHash::Sha256),
            .width = draft.width,
            .height = draft.height,
            .takenAt = wholeMilliseconds(draft.takenAt.isValid() ? draft.takenAt : now)};
}

} // namespace

WrittenPhotos::WrittenPhotos(DiaryRepository &entries, PhotoStore &store, const Clock &clock)
    : m_entries(entries)
    , m_store(store)
    , m_clock(clock)
{}

Result<QList<Photo>> WrittenPhotos::put(const QList<DraftPhoto> &drafts, const QList<Photo> &kept)
{
    QList<Photo> photos;
    for (const auto &draft : drafts) {
        const auto known = std::ranges::find(kept, draft.id, &Photo::id);
        if (known != kept.end()) {
            photos.append(*known);
            photos.last().view = draft.view;
            continue;
        }
        photos.append(factsOf(draft, m_clock.now()));
        if (const auto done = m_store.put(draft.id, draft.jpeg); !done)
            return done.error();
    }
    return photos;
}

Result<QList<DraftPhoto>> WrittenPhotos::read(const QList<Photo> &photos) const
{
    QList<DraftPhoto> drafts;
    for (const auto &photo : photos) {
        const auto bytes = m_store.read(photo.id, photo.sha256);
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

void WrittenPhotos::release(const QList<Photo> &before, const QList<Photo> &after)
{
    for (const auto &photo : before) {
        if (std::ranges::find(after, photo.id, &Photo::id) != after.end())
            continue;
        const auto used = m_entries.photo(photo.id);
        if (used || used.error().code != ErrorCode::NotFound)
            continue;
        // What cannot be removed now is swept at the next start.
        (void)m_store.remove(photo.id);
    }
}

} // namespace stipple
