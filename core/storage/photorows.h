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

} // namespace stipple
