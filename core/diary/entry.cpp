// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diary/entry.h"

namespace stipple {

std::optional<PhotoId> baselineOf(const QList<EntryPhoto> &photos, View view)
{
    std::optional<PhotoId> newest;
    for (const auto &photo : photos) {
        if (photo.view != view)
            continue;
        if (photo.pinned)
            return photo.id;
        if (!newest)
            newest = photo.id;
    }
    return newest;
}

} // namespace stipple
