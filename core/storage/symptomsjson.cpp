// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/symptomsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> number(const QJsonObject &object, QLatin1StringView key)
{
    const auto value = object.value(key);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<bool> truth(const QJsonObject &object, QLatin1StringView key)
{
    const auto value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

template <typename T>
void put(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, *value);
}

} // namespace

QByteArray symptomsToJson(const Symptoms &symptoms)
{
    QJsonObject object;
    put(object, "redness"_L1, symptoms.redness);
    put(object, "swelling"_L1, symptoms.swelling);
    put(object, "itch"_L1, symptoms.itch);
    put(object, "pain"_L1, symptoms.pain);
    put(object, "scabs"_L1, symptoms.scabs);
    if (symptoms.fluid)
        object.insert("fluid"_L1, fluidName(*symptoms.fluid));
    put(object, "temperature"_L1, symptoms.temperatureC);
    put(object, "spreading"_L1, symptoms.spreading);
    put(object, "warm"_L1, symptoms.warm);
    if (!symptoms.signs.isEmpty()) {
        QStringList signs(symptoms.signs.cbegin(), symptoms.signs.cend());
        signs.sort();
        object.insert("signs"_L1, QJsonArray::fromStringList(signs));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Symptoms> symptomsFromJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::DatabaseCorrupt, u"symptoms"_s};
    const auto object = document.object();
    Symptoms symptoms;
    symptoms.redness = number(object, "redness"_L1);
    symptoms.swelling = number(object, "swelling"_L1);
    symptoms.itch = number(object, "itch"_L1);
    symptoms.pain = number(object, "pain"_L1);
    symptoms.scabs = number(object, "scabs"_L1);
    symptoms.fluid = fluidFromName(object.value("fluid"_L1).toString());
    if (const auto value = object.value("temperature"_L1); value.isDouble())
        symptoms.temperatureC = value.toDouble();
    symptoms.spreading = truth(object, "spreading"_L1);
    symptoms.warm = truth(object, "warm"_L1);
    const auto signs = object.value("signs"_L1).toArray();
    for (const auto &sign : signs)
        symptoms.signs.insert(sign.toString());
    return symptoms;
}

} // namespace stipple
