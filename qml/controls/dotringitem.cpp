// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/dotringitem.h"

#include "qml/controls/dotlayout.h"

#include <QPainter>

namespace stipple {
namespace {

void drawHollow(QPainter *painter, QPointF at, qreal radius, qreal width, const QColor &color)
{
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(at, radius - width / 2, radius - width / 2);
}

void drawFilled(QPainter *painter, QPointF at, qreal radius, const QColor &color)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(at, radius, radius);
}

} // namespace

void DotRingItem::paint(QPainter *painter)
{
    const auto ring = ringLayout({.size = {width(), height()},
                                  .phases = m_phases,
                                  .missed = m_missed,
                                  .day = m_day,
                                  .plain = m_plain});
    const qreal line = std::max(1.0, ring.unit * .1);
    for (const auto &dot : ring.dots) {
        switch (dot.look) {
        case Dot::Past:
            drawFilled(painter, dot.at, dot.radius, m_tone);
            break;
        case Dot::Missed:
            drawHollow(painter, dot.at, dot.radius, line, m_tone);
            break;
        case Dot::Ahead:
            drawHollow(painter, dot.at, dot.radius, line, m_edge);
            break;
        case Dot::Far:
            drawHollow(painter, dot.at, dot.radius, line, m_faint);
            break;
        case Dot::Today: {
            const qreal halo = std::max(1.25, ring.unit * .12);
            drawHollow(painter, dot.at, ring.unit * .73, halo, m_tone);
            if (m_fill < 1)
                drawHollow(painter, dot.at, dot.radius, line, m_tone);
            if (m_fill > 0)
                drawFilled(painter, dot.at, dot.radius * m_fill, m_tone);
            break;
        }
        }
    }
}

} // namespace stipple
