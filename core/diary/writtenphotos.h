// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/diaryrepository.h"
#include "core/diary/photostore.h"
#include "core/ports/clock.h"

namespace stipple {

/// The photos of what is being written: their bytes are put before anything refers to them, and
/// removed once nothing does.
class WrittenPhotos
{
public:
    /// All outlive it.
    WrittenPhotos(DiaryRepository &entries, PhotoStore &store, const Clock &clock);

    /// Puts the bytes of all `drafts` that are not among `kept`, and answers the facts of all.
    /// What was put before one fails stays, for the same draft to find or the next start to sweep.
    [[nodiscard]] Result<QList<Photo>> put(const QList<DraftPhoto> &drafts,
                                           const QList<Photo> &kept);
    /// The same photos with their bytes, as drafts.
    [[nodiscard]] Result<QList<DraftPhoto>> read(const QList<Photo> &photos) const;
    /// Removes the bytes of `before` without those of `after`, unless an entry has them.
    void release(const QList<Photo> &before, const QList<Photo> &after);

private:
    DiaryRepository &m_entries;
    PhotoStore &m_store;
    const Clock &m_clock;
};

} // namespace stipple
