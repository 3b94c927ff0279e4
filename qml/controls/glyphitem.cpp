// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/glyphitem.h"

#include "qml/controls/glyphtable.h"
#include "qml/controls/svgpath.h"

#include <QPainter>

namespace stipple {
namespace {

constexpr qreal grid = 24;

} // namespace

GlyphItem::GlyphItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void GlyphItem::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    update();
}

void GlyphItem::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void GlyphItem::setWeight(qreal weight)
{
    if (qFuzzyCompare(m_weight, weight))
        return;
    m_weight = weight;
    Q_EMIT weightChanged();
    update();
}

void GlyphItem::setStruck(bool struck)
{
    if (m_struck == struck)
        return;
    m_struck = struck;
    Q_EMIT struckChanged();
    update();
}

void GlyphItem::setFlipped(bool flipped)
{
    if (m_flipped == flipped)
        return;
    m_flipped = flipped;
    Q_EMIT flippedChanged();
    update();
}

bool GlyphItem::directional() const
{
    const auto *glyph = findGlyph(m_name);
    return glyph && glyph->trait == Glyph::Directional;
}

void GlyphItem::paint(QPainter *painter)
{
    const auto *glyph = findGlyph(m_name);
    if (!glyph)
        return;
    const qreal scale = std::min(width(), height()) / grid;
    painter->scale(scale, scale);
    if (m_flipped) {
        painter->translate(grid, 0);
        painter->scale(-1, 1);
    }
    const auto path = svgPath(glyph->data);
    QPen pen(m_color, glyph->trait == Glyph::Heavy ? m_weight * 1.85 : m_weight, Qt::SolidLine,
             Qt::RoundCap, Qt::RoundJoin);
    if (glyph->trait == Glyph::Filled)
        painter->fillPath(path, m_color);
    else
        painter->strokePath(path, pen);
    if (!m_struck && glyph->trait != Glyph::Struck)
        return;
    const QLineF stroke(4, 4, 20, 20);
    pen.setWidthF(m_weight * 2.9);
    painter->setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter->setPen(pen);
    painter->drawLine(stroke);
    pen.setWidthF(m_weight);
    painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter->setPen(pen);
    painter->drawLine(stroke);
}

} // namespace stipple
