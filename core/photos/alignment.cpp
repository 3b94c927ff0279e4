// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/alignment.h"

#include <algorithm>
#include <cmath>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// Twice the area of a triangle, with the sign of its sense.
double turn(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// A hundredth of a picture is a triangle that fingers cannot mean.
double leastTurn(QSize size)
{
    return 0.01 * size.width() * size.height();
}

} // namespace

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

Result<Alignment> alignedByHand(QSize firstPhoto, QSize secondPhoto, const QList<PointPair> &pairs)
{
    if (firstPhoto.isEmpty() || secondPhoto.isEmpty() || pairs.size() != 3)
        return Error{ErrorCode::InvalidArgument, u"two photos and three points"_s};
    Alignment alignment;
    alignment.first = workingSize(firstPhoto);
    alignment.second = workingSize(secondPhoto);

    const auto &[a, b, c] = std::array{pairs.at(0), pairs.at(1), pairs.at(2)};
    const double before = turn(a.first, b.first, c.first);
    const double after = turn(a.second, b.second, c.second);
    if (std::abs(before) < leastTurn(alignment.first) ||
        std::abs(after) < leastTurn(alignment.second) || before * after < 0)
        return Error{ErrorCode::InvalidArgument, u"no triangle"_s};

    // The affine map that takes the two sides at `a` to theirs.
    const QPointF ab = b.first - a.first;
    const QPointF ac = c.first - a.first;
    const QPointF toAb = b.second - a.second;
    const QPointF toAc = c.second - a.second;
    const QPointF perX = (toAb * ac.y() - toAc * ab.y()) / before;
    const QPointF perY = (toAc * ab.x() - toAb * ac.x()) / before;
    const QPointF shift = a.second - perX * a.first.x() - perY * a.first.y();
    alignment.homography = {perX.x(), perY.x(), shift.x(), perX.y(), perY.y(), shift.y(), 0, 0, 1};
    return alignment;
}

} // namespace stipple
