// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/upkeepjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stipple {

using namespace Qt::StringLiterals;

QByteArray upkeepToJson(const Upkeep &upkeep)
{
    QJsonObject object;
    if (upkeep.hairMm)
        object.insert("hairMm"_L1, *upkeep.hairMm);
    if (!upkeep.products.isEmpty())
        object.insert("products"_L1, QJsonArray::fromStringList(upkeep.products));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Upkeep> upkeepFromJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::DatabaseCorrupt, u"upkeep"_s};
    Upkeep upkeep;
    if (const auto hair = document.object().value("hairMm"_L1); hair.isDouble())
        upkeep.hairMm = hair.toInt();
    const auto products = document.object().value("products"_L1).toArray();
    for (const auto &product : products)
        upkeep.products.append(product.toString());
    return upkeep;
}

} // namespace stipple
