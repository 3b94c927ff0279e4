// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/capture/guideitem.h"

#include "qml/controls/stippling.h"

#include <QPainter>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal dot = 4;     // px across
constexpr qreal pitch = 2.8; // from dot to dot, in dots

QPainterPath outlineOf(const QString &view, const QSizeF &size)
{
    const QPointF centre(size.width() / 2, size.height() / 2);
    if (view == "top"_L1 || view == "crown"_L1) {
        auto path = tophead::skull(centre, std::min(size.width() / 1.72, size.height() / 2.04));
        if (view == "crown"_L1) {
            const qreal unit = path.boundingRect().height() / 2;
            path.addEllipse(centre + QPointF(0, unit * .36), unit * .3, unit * .3);
        }
        return path;
    }
    if (view == "close-up"_L1) {
        QPainterPath path;
        const qreal radius = std::min(size.width(), size.height()) * .42;
        path.addEllipse(centre, radius, radius);
        return path;
    }
    const qreal side = std::min(size.width() * 1.2, size.height() * .96);
    return levelhead::outline(view, centre - QPointF(side, side) / 2, side);
}

} // namespace

GuideItem::GuideItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &GuideItem::changed, this, [this] { update(); });
}

void GuideItem::paint(QPainter *painter)
{
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    const auto path = outlineOf(m_view, size());
    // Dark behind light: seen on pale walls and on dark ones.
    for (const auto &[tone, width] : {std::pair{QColor(0, 0, 0, 90), dot + 2}, {m_tone, dot}}) {
        QPen pen(tone, width, Qt::SolidLine, Qt::RoundCap);
        pen.setDashPattern({.01, pitch * dot / width});
        painter->setPen(pen);
        painter->drawPath(path);
    }
}

} // namespace stipple
