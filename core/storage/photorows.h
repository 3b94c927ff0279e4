// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photo.h"
#include "core/storage/rows.h"

namespace stipple {

/// Adds the columns that every table of photos has: `view`, `sha256`, `width`, `height` and
/// `taken_at`.
NewRow &withPhoto(NewRow &row, const Photo &photo);
/// Reads them and the id.
[[nodiscard]] Photo photoOf(Rows &row);

/// Adds a photo of the row `owner`, or all of its photos in their order. AlreadyExists.
[[nodiscard]] Status insertPhoto(const Tables &tables, QLatin1StringView table,
                                 const QString &owner, const Photo &photo, qsizetype position);
[[nodiscard]] Status insertPhotos(const Tables &tables, QLatin1StringView table,
                                  const QString &owner, const QList<Photo> &photos);
/// The photos of `owner` for which `condition` holds besides; an error when one is damaged.
[[nodiscard]] Result<QList<Photo>> photosOf(const Tables &tables, QLatin1StringView table,
                                            const QString &owner, const QString &condition = {});

} // namespace stipple
