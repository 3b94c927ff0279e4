// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/listsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QJsonArray> arrayOf(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return Error{ErrorCode::DatabaseCorrupt, u"no list"_s};
    return document.array();
}

} // namespace

QByteArray textsToJson(const QStringList &texts)
{
    return compact(QJsonArray::fromStringList(texts));
}

Result<QStringList> textsFromJson(const QByteArray &json)
{
    const auto array = arrayOf(json);
    if (!array)
        return array.error();
    QStringList texts;
    for (const auto &text : *array)
        texts.append(text.toString());
    return texts;
}

QByteArray entryIdsToJson(const QList<EntryId> &ids)
{
    QStringList texts;
    for (const auto &id : ids)
        texts.append(id.toString());
    return textsToJson(texts);
}

Result<QList<EntryId>> entryIdsFromJson(const QByteArray &json)
{
    const auto texts = textsFromJson(json);
    if (!texts)
        return texts.error();
    QList<EntryId> ids;
    for (const auto &text : *texts) {
        const auto id = EntryId::fromString(text);
        if (!id)
            return Error{ErrorCode::DatabaseCorrupt, u"no id"_s};
        ids.append(*id);
    }
    return ids;
}

QByteArray pinsToJson(const QList<ContentPin> &pins)
{
    QJsonArray array;
    for (const auto &pin : pins)
        array.append(QJsonObject{{u"name"_s, pin.name},
                                 {u"sha256"_s, QString::fromLatin1(pin.sha256.toHex())}});
    return compact(array);
}

Result<QList<ContentPin>> pinsFromJson(const QByteArray &json)
{
    const auto array = arrayOf(json);
    if (!array)
        return array.error();
    QList<ContentPin> pins;
    for (const auto &value : *array) {
        const auto object = value.toObject();
        pins.append(
            {.name = object.value("name"_L1).toString(),
             .sha256 = QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1())});
    }
    return pins;
}

QByteArray sessionsToJson(const QList<Session> &sessions)
{
    QJsonArray array;
    for (const auto &session : sessions)
        array.append(QJsonObject{{u"id"_s, session.id.toString()},
                                 {u"day"_s, session.day.toString(Qt::ISODate)},
                                 {u"number"_s, session.number}});
    return compact(array);
}

Result<QList<Session>> sessionsFromJson(const QByteArray &json)
{
    const auto array = arrayOf(json);
    if (!array)
        return array.error();
    QList<Session> sessions;
    for (const auto &value : *array) {
        const auto object = value.toObject();
        const auto id = SessionId::fromString(object.value("id"_L1).toString());
        if (!id)
            return Error{ErrorCode::DatabaseCorrupt, u"no id"_s};
        sessions.append({.id = *id,
                         .day = QDate::fromString(object.value("day"_L1).toString(), Qt::ISODate),
                         .number = object.value("number"_L1).toInt()});
    }
    return sessions;
}

} // namespace stipple
