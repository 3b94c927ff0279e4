// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/sharedcopy.h"
#include "tests/qml/demohome.h"
#include "tests/qml/demojpeg.h"

namespace stipple {

/// Logs an entry with photos of these views that do not leave as they are; answers their ids.
inline QList<PhotoId> logLargePhotos(DemoHome &home, const QDate &day, const QList<View> &views)
{
    constexpr QSize size(longestSharedSide + 40, 40);
    EntryDraft draft;
    draft.day = day;
    for (const auto view : views)
        draft.photos.append({.view = view,
                             .jpeg = demoJpeg({.view = viewName(view)}, size),
                             .width = size.width(),
                             .height = size.height(),
                             .takenAt = {}});
    const auto entry = home.diary.add(draft);
    if (!entry)
        qFatal("no photos");
    QList<PhotoId> ids;
    for (const auto &photo : home.diary.entry(*entry)->photos)
        ids.append(photo.id);
    return ids;
}

} // namespace stipple
