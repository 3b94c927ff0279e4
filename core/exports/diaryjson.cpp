// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/diaryjson.h"

#include <QJsonArray>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
void put(QJsonObject &object, const QString &name, const std::optional<T> &value)
{
    if (value)
        object.insert(name, *value);
}

void put(QJsonObject &object, const QString &name, const QDateTime &instant)
{
    if (instant.isValid())
        object.insert(name, instant.toUTC().toString(Qt::ISODateWithMs));
}

QJsonObject symptomsJson(const Symptoms &symptoms)
{
    QJsonObject object;
    put(object, u"redness"_s, symptoms.redness);
    put(object, u"swelling"_s, symptoms.swelling);
    put(object, u"itch"_s, symptoms.itch);
    put(object, u"pain"_s, symptoms.pain);
    put(object, u"scabs"_s, symptoms.scabs);
    if (symptoms.fluid)
        object.insert(u"fluid"_s, fluidName(*symptoms.fluid));
    put(object, u"temperatureC"_s, symptoms.temperatureC);
    put(object, u"spreading"_s, symptoms.spreading);
    put(object, u"warm"_s, symptoms.warm);
    QStringList signs(symptoms.signs.cbegin(), symptoms.signs.cend());
    signs.sort();
    if (!signs.isEmpty())
        object.insert(u"signs"_s, QJsonArray::fromStringList(signs));
    return object;
}

QJsonObject photoJson(const Photo &photo)
{
    QJsonObject object{{u"id"_s, photo.id.toString()},
                       {u"view"_s, viewName(photo.view)},
                       {u"width"_s, photo.width},
                       {u"height"_s, photo.height},
                       {u"sha256"_s, QString::fromLatin1(photo.sha256.toHex())}};
    put(object, u"takenAt"_s, photo.takenAt);
    return object;
}

} // namespace

QJsonObject entryJson(const Entry &entry)
{
    QJsonObject object{{u"id"_s, entry.id.toString()},
                       {u"revision"_s, entry.revision},
                       {u"day"_s, entry.day.toString(Qt::ISODate)},
                       {u"symptoms"_s, symptomsJson(entry.symptoms)}};
    put(object, u"loggedAt"_s, entry.loggedAt);
    put(object, u"changedAt"_s, entry.changedAt);
    if (!entry.note.isEmpty())
        object.insert(u"note"_s, entry.note);
    put(object, u"hairMm"_s, entry.upkeep.hairMm);
    if (!entry.upkeep.products.isEmpty())
        object.insert(u"products"_s, QJsonArray::fromStringList(entry.upkeep.products));
    QJsonArray photos;
    for (const auto &photo : entry.photos)
        photos.append(photoJson(photo));
    if (!photos.isEmpty())
        object.insert(u"photos"_s, photos);
    return object;
}

QJsonObject damagedJson(const DamagedEntry &damaged)
{
    QJsonObject object{{u"id"_s, damaged.id.toString()}, {u"shown"_s, damaged.shown}};
    if (damaged.day.isValid())
        object.insert(u"day"_s, damaged.day.toString(Qt::ISODate));
    return object;
}

} // namespace stipple
