// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/stippleartitem.h"

#include "qml/controls/dotlayout.h"
#include "qml/controls/stippling.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace stipple {

void StippleArtItem::paint(QPainter *painter)
{
    if (m_kind == "pattern"_L1) {
        paintPattern(painter);
        return;
    }
    if (m_kind == "outline"_L1) {
        paintOutline(painter);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_tone);
    const auto dots = m_kind == "field"_L1 ? fieldLayout(size(), 7) : discLayout(size(), m_dots);
    for (const auto &dot : dots)
        painter->drawEllipse(dot.at, dot.radius, dot.radius);
}

void StippleArtItem::paintPattern(QPainter *painter) const
{
    const qreal unit = tophead::fit(size());
    const QPointF centre(width() / 2, height() / 2 + unit * .04);
    painter->setPen(QPen(m_edge, m_weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(tophead::features(centre, unit));
    painter->drawPath(tophead::skull(centre, unit));

    const auto dots =
        scatter({.size = size(), .pitch = unit / 15, .seed = 7, .tries = 9},
                [&](QPointF at) { return tophead::cover((at - centre) / unit, m_grade); });
    painter->setPen(Qt::NoPen);
    for (const auto &dot : dots) {
        QColor color = m_tone;
        color.setAlphaF(float(.35 + .65 * dot.density));
        painter->setBrush(color);
        const qreal radius = unit * (.013 + .011 * dot.density);
        painter->drawEllipse(dot.at, radius, radius);
    }
}

void StippleArtItem::paintOutline(QPainter *painter) const
{
    painter->setPen(QPen(m_edge, m_weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_view == "top"_L1 || m_view == "crown"_L1) {
        const qreal unit = tophead::fit(size());
        const QPointF centre(width() / 2, height() / 2 + unit * .04);
        painter->drawPath(tophead::features(centre, unit));
        painter->drawPath(tophead::skull(centre, unit));
        if (m_view == "crown"_L1)
            painter->drawEllipse(centre + QPointF(0, unit * .36), unit * .3, unit * .3);
        return;
    }
    if (m_view == "closeup"_L1) {
        const qreal radius = std::min(width(), height()) * .4;
        const QPointF centre(width() / 2, height() / 2);
        painter->drawEllipse(centre, radius, radius);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_edge);
        const QPointF corner = centre - QPointF(radius, radius);
        const auto inside = [&](QPointF at) {
            const QPointF off = at + corner - centre;
            return QPointF::dotProduct(off, off) < radius * radius * .72 ? 1.0 : 0.0;
        };
        for (const auto &dot :
             scatter({.size = {radius * 2, radius * 2}, .pitch = radius / 3}, inside))
            painter->drawEllipse(dot.at + corner, radius * .07, radius * .07);
        return;
    }
    const qreal side = std::min(width(), height());
    painter->drawPath(levelhead::outline(
        m_view, {(width() - side) / 2, (height() - side) / 2 - side * .02}, side * .98));
}

} // namespace stipple
