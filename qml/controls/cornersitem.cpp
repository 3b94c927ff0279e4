// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/cornersitem.h"

#include <QPainter>
#include <QPainterPath>

namespace stipple {

void CornersItem::paint(QPainter *painter)
{
    const QRectF all(0, 0, width(), height());
    QPainterPath path;
    path.addRect(all.adjusted(-1, -1, 1, 1));
    path.addRoundedRect(all, m_radius, m_radius);
    painter->fillPath(path, m_color);
}

} // namespace stipple
