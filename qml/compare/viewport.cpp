// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/compare/viewport.h"

#include <algorithm>

namespace stipple {

QRectF Viewport::part() const
{
    const double side = 1 / m_zoom;
    return {m_centre.x() - side / 2, m_centre.y() - side / 2, side, side};
}

void Viewport::zoomBy(double factor, double atX, double atY)
{
    const auto before = part();
    const QPointF held(before.x() + atX * before.width(), before.y() + atY * before.height());
    const double zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    look(zoom, held + QPointF(0.5 - atX, 0.5 - atY) / zoom);
}

void Viewport::panBy(double across, double down)
{
    look(m_zoom, m_centre - QPointF(across, down) / m_zoom);
}

void Viewport::reset()
{
    look(1, {0.5, 0.5});
}

void Viewport::look(double zoom, QPointF centre)
{
    const double edge = 0.5 / zoom;
    const QPointF inside(std::clamp(centre.x(), edge, 1 - edge),
                         std::clamp(centre.y(), edge, 1 - edge));
    if (zoom == m_zoom && inside == m_centre)
        return;
    m_zoom = zoom;
    m_centre = inside;
    Q_EMIT changed();
}

} // namespace stipple
