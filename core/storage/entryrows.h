// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/entry.h"
#include "core/storage/rows.h"

namespace stipple {

/// Adds the columns that tables of entries have but for their ids and photos.
NewRow &withEntry(NewRow &row, const Entry &entry);

/// Reads them all but the ids and photos.
[[nodiscard]] Result<Entry> entryOf(Rows &row);

/// The photos of a row as they lie in one sealed cell of an earlier revision: id and view of each.
[[nodiscard]] QByteArray photosToJson(const QList<Photo> &photos);
/// Those of `known` that `json` names, in its order and with its views; DatabaseCorrupt.
[[nodiscard]] Result<QList<Photo>> photosFromJson(const QByteArray &json,
                                                  const QList<Photo> &known);

} // namespace stipple
