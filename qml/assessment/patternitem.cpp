// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/patternitem.h"

#include "qml/assessment/patterncover.h"
#include "qml/controls/stippling.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {

PatternItem::PatternItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    const auto repaint = [this] { update(); };
    connect(this, &PatternItem::nameChanged, this, repaint);
    connect(this, &PatternItem::weightChanged, this, repaint);
    connect(this, &PatternItem::toneChanged, this, repaint);
    connect(this, &PatternItem::edgeChanged, this, repaint);
}

void PatternItem::paint(QPainter *painter)
{
    painter->setPen(QPen(m_edge, m_weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const qreal side = std::min(width(), height());
    const QPointF corner((width() - side) / 2, (height() - side) / 2);
    if (m_name == "shape-all-body"_L1) {
        painter->drawPath(levelhead::outline(u"front"_s, corner, side));
        return;
    }
    if (patterncover::isFromBehind(m_name)) {
        const auto head = levelhead::outline(u"back"_s, corner, side);
        painter->drawPath(head);
        painter->save();
        painter->setClipPath(head);
        paintDots(painter, corner, side / 100);
        painter->restore();
        paintMarks(painter, corner, side / 100);
        return;
    }
    const qreal unit = tophead::fit(size());
    const QPointF centre(width() / 2, height() / 2 + unit * .04);
    painter->drawPath(tophead::features(centre, unit));
    painter->drawPath(tophead::skull(centre, unit));
    paintDots(painter, centre, unit);
    paintMarks(painter, centre, unit);
}

void PatternItem::paintDots(QPainter *painter, QPointF origin, qreal unit) const
{
    const bool behind = patterncover::isFromBehind(m_name);
    const qreal half = behind ? unit * 46 : unit;
    const auto dots =
        scatter({.size = size(), .pitch = half / 15, .seed = 7, .tries = 9},
                [&](QPointF at) { return patterncover::cover(m_name, (at - origin) / unit); });
    painter->setPen(Qt::NoPen);
    for (const auto &dot : dots) {
        QColor color = m_tone;
        color.setAlphaF(float(.35 + .65 * dot.density));
        painter->setBrush(color);
        const qreal radius = half * (.013 + .011 * dot.density);
        painter->drawEllipse(dot.at, radius, radius);
    }
}

void PatternItem::paintMarks(QPainter *painter, QPointF origin, qreal unit) const
{
    using patterncover::Mark;
    painter->setPen(QPen(m_edge, m_weight, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    for (const auto &mark : patterncover::marks(m_name)) {
        const auto from = origin + mark.from * unit;
        const QSizeF radii(mark.to.x() * unit, mark.to.y() * unit);
        const QRectF box(from.x() - radii.width(), from.y() - radii.height(), 2 * radii.width(),
                         2 * radii.height());
        if (mark.kind == Mark::Line)
            painter->drawLine(from, origin + mark.to * unit);
        else if (mark.kind == Mark::Ring)
            painter->drawEllipse(box);
        else
            painter->drawArc(box, 100 * 16, 90 * 16);
    }
}

} // namespace stipple
