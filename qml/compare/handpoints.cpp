// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/compare/handpoints.h"

#include <QRectF>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QPointF inPixels(const QPointF &place, QSize photo)
{
    const QSizeF size(workingSize(photo));
    return {place.x() * size.width(), place.y() * size.height()};
}

} // namespace

void HandPoints::add(const QPointF &place)
{
    if (isComplete() || !QRectF(0, 0, 1, 1).contains(place))
        return;
    m_places.append(place);
    Q_EMIT changed();
}

void HandPoints::undo()
{
    if (m_places.isEmpty())
        return;
    m_places.removeLast();
    Q_EMIT changed();
}

void HandPoints::clear()
{
    if (m_places.isEmpty())
        return;
    m_places.clear();
    Q_EMIT changed();
}

QList<PointPair> HandPoints::pairs(QSize firstPhoto, QSize secondPhoto) const
{
    QList<PointPair> pairs;
    for (qsizetype i = 0; i + 1 < m_places.size(); i += 2)
        pairs.append(
            {inPixels(m_places.at(i), firstPhoto), inPixels(m_places.at(i + 1), secondPhoto)});
    return pairs;
}

QVariantList HandPoints::placesIn(int photo) const
{
    QVariantList places;
    for (qsizetype i = photo; i < m_places.size(); i += 2)
        places.append(QVariantMap{
            {u"x"_s, m_places.at(i).x()}, {u"y"_s, m_places.at(i).y()}, {u"number"_s, i / 2 + 1}});
    return places;
}

} // namespace stipple
