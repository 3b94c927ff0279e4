// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/trendplotitem.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stipple {
namespace {

/// Joins points with curves that run level through each of them.
void curveTo(QPainterPath &path, const QPolygonF &points)
{
    for (int i = 1; i < points.size(); ++i) {
        const qreal middle = (points[i - 1].x() + points[i].x()) / 2;
        path.cubicTo(middle, points[i - 1].y(), middle, points[i].y(), points[i].x(),
                     points[i].y());
    }
}

} // namespace

QPointF TrendPlotItem::place(qreal day, qreal value) const
{
    const qreal along = m_days > 0 ? day / m_days : 0;
    const qreal up = m_max > 0 ? value / m_max : 0;
    return {inset + (width() - 2 * inset) * (m_flipped ? 1 - along : along),
            height() - inset - (height() - 2 * inset) * up};
}

QPolygonF TrendPlotItem::points(const QVariantList &rows, int column) const
{
    QPolygonF found;
    for (const auto &row : rows) {
        const auto cells = row.toList();
        if (cells.size() > column)
            found.append(place(cells[0].toReal(), cells[column].toReal()));
    }
    return found;
}

void TrendPlotItem::paint(QPainter *painter)
{
    paintGrid(painter);
    paintBand(painter);
    if (m_today >= 0 && m_today <= m_days) {
        QPen dashes(m_edge, 1);
        dashes.setDashPattern({2, 4});
        painter->setPen(dashes);
        const qreal x = place(m_today, 0).x();
        painter->drawLine(QPointF(x, inset), QPointF(x, height() - inset));
    }
    paintValues(painter);
}

void TrendPlotItem::paintGrid(QPainter *painter) const
{
    painter->setPen(QPen(m_line, 1));
    for (const qreal share : {0.0, .5, 1.0}) {
        const qreal y = qRound(place(0, m_max * share).y()) + .5;
        painter->drawLine(QPointF(0, y), QPointF(width(), y));
    }
}

void TrendPlotItem::paintBand(QPainter *painter) const
{
    auto low = points(m_band, 1);
    const auto high = points(m_band, 2);
    if (high.size() < 2 || low.size() != high.size())
        return;
    std::reverse(low.begin(), low.end());
    QPainterPath path(high.first());
    curveTo(path, high);
    path.lineTo(low.first());
    curveTo(path, low);
    path.closeSubpath();
    painter->fillPath(path, m_fill);
}

void TrendPlotItem::paintValues(QPainter *painter) const
{
    const auto line = points(m_values, 1);
    if (line.isEmpty())
        return;
    painter->setPen(QPen(m_ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    const bool ringed = m_values.last().toList().value(0).toReal() == m_today;
    for (int i = 0; i < line.size(); ++i) {
        const bool last = ringed && i == line.size() - 1;
        if (last) {
            painter->setPen(QPen(m_tone, 2));
            painter->setBrush(m_ground);
            painter->drawEllipse(line[i], 8, 8);
        }
        const qreal radius = last ? 4 : 3.5;
        painter->setPen(Qt::NoPen);
        painter->setBrush(last ? m_tone : m_ink);
        painter->drawEllipse(line[i], radius, radius);
    }
}

} // namespace stipple
