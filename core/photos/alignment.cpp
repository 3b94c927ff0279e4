// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/alignment.h"

#include <cmath>

namespace stipple {

QSize workingSize(QSize photo)
{
    return photo.scaled(workingSide, workingSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Quartic quarticTerms(double x, double y)
{
    const double xx = x * x;
    const double xy = x * y;
    const double yy = y * y;
    return {1,      x,      y,       xx,      xy,      yy,      xx * x, xx * y,
            x * yy, yy * y, xx * xx, xx * xy, xx * yy, xy * yy, yy * yy};
}

QPointF Alignment::secondFrom(const QPointF &point) const
{
    double x = (point.x() - centre.x()) / radii.x();
    double y = (point.y() - centre.y()) / radii.y();
    const double rim = std::hypot(x, y);
    if (rim > 1) {
        x /= rim;
        y /= rim;
    }
    const auto terms = quarticTerms(x, y);
    QPointF moved = point;
    for (std::size_t i = 0; i < terms.size(); ++i)
        moved += QPointF(across[i] * terms[i], down[i] * terms[i]);

    const auto &h = homography;
    const double depth = h[6] * moved.x() + h[7] * moved.y() + h[8];
    return {(h[0] * moved.x() + h[1] * moved.y() + h[2]) / depth,
            (h[3] * moved.x() + h[4] * moved.y() + h[5]) / depth};
}

} // namespace stipple
