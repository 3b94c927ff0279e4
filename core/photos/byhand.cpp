// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/byhand.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

using Triangle = std::array<QPointF, 3>;

double lengthOf(const QPointF &side)
{
    return std::hypot(side.x(), side.y());
}

/// Twice the area of a triangle, with the sign of its sense.
double turnOf(const Triangle &t)
{
    const auto ab = t[1] - t[0];
    const auto ac = t[2] - t[0];
    return ab.x() * ac.y() - ab.y() * ac.x();
}

bool isNearlyALine(const Triangle &t, const QSize &size)
{
    const double turn = std::abs(turnOf(t));
    const double longest =
        std::max({lengthOf(t[1] - t[0]), lengthOf(t[2] - t[1]), lengthOf(t[0] - t[2])});
    return turn < 2 * leastHandArea * size.width() * size.height() ||
           turn < leastHandAltitude * workingSide * longest;
}

/// The affine map from one triangle to another: (xx, xy, x; yx, yy, y).
struct Affine
{
    double xx = 1, xy = 0, x = 0;
    double yx = 0, yy = 1, y = 0;
};

Affine affineBetween(const Triangle &from, const Triangle &to)
{
    const double turn = turnOf(from);
    const auto ab = from[1] - from[0];
    const auto ac = from[2] - from[0];
    const auto toAb = to[1] - to[0];
    const auto toAc = to[2] - to[0];
    const QPointF perX = (toAb * ac.y() - toAc * ab.y()) / turn;
    const QPointF perY = (toAc * ab.x() - toAb * ac.x()) / turn;
    const QPointF shift = to[0] - perX * from[0].x() - perY * from[0].y();
    return {perX.x(), perY.x(), shift.x(), perX.y(), perY.y(), shift.y()};
}

bool isStretched(const Affine &map)
{
    // Its singular values: how much the most and the least grown direction grow.
    const double mean = std::hypot((map.xx + map.yy) / 2, (map.yx - map.xy) / 2);
    const double half = std::hypot((map.xx - map.yy) / 2, (map.yx + map.xy) / 2);
    const double most = mean + half;
    const double least = std::abs(mean - half);
    return most > mostHandGrowth || least < 1 / mostHandGrowth || most > mostHandStretch * least;
}

} // namespace

std::optional<HandFault> handFault(QSize firstPhoto, QSize secondPhoto,
                                   const QList<PointPair> &pairs)
{
    if (firstPhoto.isEmpty() || secondPhoto.isEmpty() || pairs.size() != pairsByHand)
        return HandFault::Count;
    const Triangle first{pairs[0].first, pairs[1].first, pairs[2].first};
    const Triangle second{pairs[0].second, pairs[1].second, pairs[2].second};
    if (isNearlyALine(first, workingSize(firstPhoto)) ||
        isNearlyALine(second, workingSize(secondPhoto)))
        return HandFault::Line;
    if (turnOf(first) * turnOf(second) < 0)
        return HandFault::Mirrored;
    if (isStretched(affineBetween(first, second)))
        return HandFault::Stretched;
    return {};
}

Result<Alignment> alignedByHand(QSize firstPhoto, QSize secondPhoto, const QList<PointPair> &pairs)
{
    if (const auto fault = handFault(firstPhoto, secondPhoto, pairs))
        return Error{ErrorCode::InvalidArgument, QString::number(static_cast<int>(*fault))};
    const auto map = affineBetween({pairs[0].first, pairs[1].first, pairs[2].first},
                                   {pairs[0].second, pairs[1].second, pairs[2].second});
    Alignment alignment;
    alignment.first = workingSize(firstPhoto);
    alignment.second = workingSize(secondPhoto);
    alignment.homography = {map.xx, map.xy, map.x, map.yx, map.yy, map.y, 0, 0, 1};
    return alignment;
}

} // namespace stipple
