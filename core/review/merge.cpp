// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/merge.h"

#include <algorithm>

namespace stipple {

namespace {

bool isTakenBack(const SharedEntry &entry, const QList<RemovedEntity> &removed)
{
    return std::any_of(removed.cbegin(), removed.cend(), [&](const RemovedEntity &each) {
        return each.id == entry.id && entry.revision <= each.revision;
    });
}

const ReviewPhoto *findPhoto(const QList<ReviewPhoto> &photos, const PhotoId &original)
{
    const auto found = std::find_if(photos.cbegin(), photos.cend(),
                                    [&](const auto &photo) { return photo.original == original; });
    return found == photos.cend() ? nullptr : &*found;
}

Merge replace(const QList<ReviewPhoto> &kept, const SharedEntry &came)
{
    Merge merge{.news = true,
                .entry = {.id = came.id,
                          .revision = came.revision,
                          .day = came.day,
                          .loggedAt = came.loggedAt,
                          .symptoms = came.symptoms,
                          .note = came.note,
                          .photos = {},
                          .received = {},
                          .reviewed = false},
                .wanted = {},
                .dropped = {}};
    for (const auto &photo : came.photos) {
        if (const auto *here = findPhoto(kept, photo.id))
            merge.entry.photos.append(*here);
        else
            merge.wanted.append(photo);
    }
    for (const auto &photo : kept)
        if (!findPhoto(merge.entry.photos, photo.original))
            merge.dropped.append(photo.photo.id);
    return merge;
}

Merge addTo(const ReviewEntry &kept, const SharedEntry &came)
{
    Merge merge{.news = false, .entry = kept, .wanted = {}, .dropped = {}};
    if (!kept.symptoms && came.symptoms) {
        merge.entry.symptoms = came.symptoms;
        merge.news = true;
    }
    if (!kept.note && came.note) {
        merge.entry.note = came.note;
        merge.news = true;
    }
    for (const auto &photo : came.photos)
        if (!findPhoto(kept.photos, photo.id))
            merge.wanted.append(photo);
    merge.news = merge.news || !merge.wanted.isEmpty();
    merge.entry.reviewed = kept.reviewed && !merge.news;
    return merge;
}

} // namespace

Merge merge(const std::optional<ReviewEntry> &kept, const SharedEntry &came,
            const QList<RemovedEntity> &removed)
{
    if (isTakenBack(came, removed) || (kept && came.revision < kept->revision))
        return {};
    if (kept && came.revision == kept->revision)
        return addTo(*kept, came);
    return replace(kept ? kept->photos : QList<ReviewPhoto>(), came);
}

} // namespace stipple
