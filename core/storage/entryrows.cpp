// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/entryrows.h"

#include "core/storage/symptomsjson.h"
#include "core/storage/upkeepjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

NewRow &withEntry(NewRow &row, const Entry &entry)
{
    return row.plain("revision"_L1, entry.revision)
        .sealed("day"_L1, entry.day)
        .sealed("logged_at"_L1, entry.loggedAt)
        .sealed("symptoms"_L1, symptomsToJson(entry.symptoms))
        .sealed("note"_L1, entry.note)
        .sealed("upkeep"_L1, upkeepToJson(entry.upkeep))
        .sealed("changed_at"_L1, entry.changedAt);
}

Result<Entry> entryOf(Rows &row)
{
    const auto symptoms = symptomsFromJson(row.bytes("symptoms"_L1));
    const auto upkeep = row.has("upkeep"_L1) ? upkeepFromJson(row.bytes("upkeep"_L1)) : Upkeep{};
    Entry entry{.id = {},
                .revision = row.number("revision"_L1),
                .day = row.day("day"_L1),
                .loggedAt = row.instant("logged_at"_L1),
                .symptoms = {},
                .note = row.text("note"_L1),
                .photos = {}};
    if (row.has("changed_at"_L1))
        entry.changedAt = row.instant("changed_at"_L1);
    // A cell that cannot be opened says more than that its content makes no sense.
    if (!row.status())
        return row.status().error();
    if (!symptoms)
        return symptoms.error();
    if (!upkeep)
        return upkeep.error();
    entry.symptoms = *symptoms;
    entry.upkeep = *upkeep;
    return entry;
}

QByteArray photosToJson(const QList<Photo> &photos)
{
    QJsonArray list;
    for (const auto &photo : photos)
        list.append(QJsonObject{{u"id"_s, photo.id.toString()}, {u"view"_s, viewName(photo.view)}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Result<QList<Photo>> photosFromJson(const QByteArray &json, const QList<Photo> &known)
{
    const auto list = QJsonDocument::fromJson(json).array();
    QList<Photo> photos;
    for (const auto &each : list) {
        const auto id = PhotoId::fromString(each.toObject().value("id"_L1).toString());
        const auto view = viewFromName(each.toObject().value("view"_L1).toString());
        const auto photo = std::find_if(known.cbegin(), known.cend(), [&](const Photo &candidate) {
            return id && candidate.id == *id;
        });
        if (photo == known.cend() || !view)
            return Error{ErrorCode::DatabaseCorrupt, u"photos of a revision"_s};
        photos.append(*photo);
        photos.last().view = *view;
    }
    return photos;
}

} // namespace stipple
