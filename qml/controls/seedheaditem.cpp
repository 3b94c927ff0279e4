// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/seedheaditem.h"

#include "qml/controls/dotlayout.h"

#include <QPainter>

namespace stipple {

void SeedHeadItem::paint(QPainter *painter)
{
    const auto dots = seedHeadLayout({.size = {width(), height()}, .day = m_day, .total = m_total});
    const Dot *today = nullptr;
    painter->setPen(Qt::NoPen);
    for (const auto &dot : dots) {
        if (dot.look == Dot::Today) {
            today = &dot;
            continue;
        }
        QColor color = dot.look == Dot::Past ? m_tone : m_faint;
        color.setAlphaF(float(color.alphaF() * dot.strength));
        painter->setBrush(color);
        painter->drawEllipse(dot.at, dot.radius, dot.radius);
    }
    if (!today)
        return;
    const qreal halo = std::max(5.0, today->radius * 2.3);
    painter->setCompositionMode(QPainter::CompositionMode_Clear);
    painter->setBrush(Qt::black);
    painter->drawEllipse(today->at, halo + 1.5, halo + 1.5);
    painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter->setBrush(m_tone);
    painter->drawEllipse(today->at, halo * .45, halo * .45);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_tone, std::max(1.25, halo * .22)));
    painter->drawEllipse(today->at, halo, halo);
}

} // namespace stipple
