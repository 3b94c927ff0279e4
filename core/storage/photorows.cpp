// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/photorows.h"

namespace stipple {

using namespace Qt::StringLiterals;

NewRow &withPhoto(NewRow &row, const Photo &photo)
{
    return row.sealed("view"_L1, viewName(photo.view))
        .sealed("sha256"_L1, photo.sha256)
        .plain("width"_L1, photo.width)
        .plain("height"_L1, photo.height)
        .sealed("taken_at"_L1, photo.takenAt);
}

Photo photoOf(Rows &row)
{
    return {.id = row.id<PhotoId>("id"_L1),
            .view = viewFromName(row.text("view"_L1)).value_or(View::CloseUp),
            .sha256 = row.bytes("sha256"_L1),
            .width = row.number("width"_L1),
            .height = row.number("height"_L1),
            .takenAt = row.instant("taken_at"_L1)};
}

} // namespace stipple
