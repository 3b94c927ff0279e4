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

Status insertPhoto(const Tables &tables, QLatin1StringView table, const QString &owner,
                   const Photo &photo, qsizetype position)
{
    NewRow row(tables, table, photo.id.toString());
    return withPhoto(row, photo).plain("owner"_L1, owner).plain("position"_L1, position).insert();
}

Status insertPhotos(const Tables &tables, QLatin1StringView table, const QString &owner,
                    const QList<Photo> &photos)
{
    for (qsizetype position = 0; position < photos.size(); ++position) {
        const auto done = insertPhoto(tables, table, owner, photos.at(position), position);
        if (!done)
            return done;
    }
    return {};
}

Result<QList<Photo>> photosOf(const Tables &tables, QLatin1StringView table, const QString &owner,
                              const QString &condition)
{
    QList<Photo> photos;
    Rows rows(tables, table, u"WHERE owner = ? %1 ORDER BY position"_s.arg(condition), {owner});
    while (rows.next())
        photos.append(photoOf(rows));
    if (!rows.status())
        return rows.status().error();
    return photos;
}

} // namespace stipple
