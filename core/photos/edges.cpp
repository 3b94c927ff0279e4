// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/edges.h"

#include "core/photos/gaussianedge.h"

#include <QLineF>
#include <QRect>

#include <algorithm>
#include <cmath>
#include <vector>

namespace stipple {

namespace {

constexpr double step = 0.25; // pixels between samples across an edge
constexpr int reach = 40;     // steps to either side
constexpr int places = 80;    // along a side, without its ends
constexpr int profileSize = 2 * reach + 1;

using Profile = std::array<double, profileSize>;

double between(const Plane &plane, const QPointF &place)
{
    const double x = std::clamp(place.x(), 0.0, plane.width - 1.001);
    const double y = std::clamp(place.y(), 0.0, plane.height - 1.001);
    const int column = static_cast<int>(x);
    const int row = static_cast<int>(y);
    const double right = x - column;
    const double down = y - row;
    const auto *above = plane.row(row) + column;
    const auto *below = plane.row(std::min(row + 1, plane.height - 1)) + column;
    return (static_cast<double>(above[0]) * (1 - right) + static_cast<double>(above[1]) * right) *
               (1 - down) +
           (static_cast<double>(below[0]) * (1 - right) + static_cast<double>(below[1]) * right) *
               down;
}

/// A side and which way is out of the square.
struct Side
{
    QPointF from;
    QPointF to;
    QPointF out; ///< length 1

    [[nodiscard]] QPointF at(double part) const { return from + (to - from) * part; }
};

Side sideOf(const std::array<QPointF, 4> &corners, std::size_t index)
{
    const auto centre = (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
    Side side{.from = corners.at(index), .to = corners.at((index + 1) % 4), .out = {}};
    const auto along = (side.to - side.from) / QLineF(side.from, side.to).length();
    side.out = QPointF(-along.y(), along.x());
    if (QPointF::dotProduct(side.out, side.at(0.5) - centre) < 0)
        side.out = -side.out;
    return side;
}

/// Ends are left out: corners are round.
double partOf(int place)
{
    return 0.12 + 0.76 * place / (places - 1);
}

Profile across(const Plane &light, const Side &side, double part)
{
    Profile profile{};
    for (int i = 0; i < profileSize; ++i)
        profile.at(static_cast<std::size_t>(i)) =
            between(light, side.at(part) + side.out * (step * (i - reach)));
    return profile;
}

/// Where a profile that rises from dark to white first reaches a share of the way, in pixels.
std::optional<double> crossing(const Profile &profile, double share)
{
    double dark = 0;
    double white = 0;
    constexpr std::size_t end = reach / 4;
    for (std::size_t i = 0; i < end; ++i) {
        dark += profile.at(i) / end;
        white += profile.at(profile.size() - 1 - i) / end;
    }
    if (white < 2 * dark)
        return {};
    const double wanted = dark + share * (white - dark);
    for (std::size_t i = 1; i < profile.size(); ++i) {
        if (profile.at(i) < wanted)
            continue;
        const double before = profile.at(i - 1);
        const double part = (wanted - before) / std::max(profile.at(i) - before, 1e-9);
        return step * (static_cast<double>(i) - 1 + std::clamp(part, 0.0, 1.0) - reach);
    }
    return {};
}

/// The side moved and turned so that light is halfway along all of it.
std::optional<Side> refined(const Plane &light, const Side &side)
{
    // Offsets from the side as a line over its parts, by least squares.
    double n = 0;
    double sumT = 0;
    double sumTt = 0;
    double sumD = 0;
    double sumTd = 0;
    for (int i = 0; i < places; ++i) {
        const double t = partOf(i);
        const auto d = crossing(across(light, side, t), 0.5);
        if (!d)
            continue;
        n += 1;
        sumT += t;
        sumTt += t * t;
        sumD += *d;
        sumTd += t * *d;
    }
    if (n < places * 0.8)
        return {};
    const double slope = (n * sumTd - sumT * sumD) / (n * sumTt - sumT * sumT);
    const double start = (sumD - slope * sumT) / n;
    auto moved = side;
    moved.from += side.out * start;
    moved.to += side.out * (start + slope);
    return moved;
}

/// All pixels beside the side, but for its ends, as they lie: none is interpolated.
std::vector<EdgeSample> samplesOf(const Plane &light, const Side &side)
{
    const double length = QLineF(side.from, side.to).length();
    const auto along = (side.to - side.from) / length;
    constexpr double wide = step * reach;
    const auto near = QRectF(side.from, side.to)
                          .normalized()
                          .adjusted(-wide, -wide, wide, wide)
                          .toAlignedRect()
                          .intersected(QRect(0, 0, light.width, light.height));
    std::vector<EdgeSample> samples;
    for (int y = near.top(); y <= near.bottom(); ++y) {
        for (int x = near.left(); x <= near.right(); ++x) {
            const auto away = QPointF(x, y) - side.from;
            const double part = QPointF::dotProduct(away, along) / length;
            const double distance = QPointF::dotProduct(away, side.out);
            if (part >= partOf(0) && part <= partOf(places - 1) && std::abs(distance) <= wide)
                samples.push_back(
                    {.distance = distance, .light = static_cast<double>(light.row(y)[x])});
        }
    }
    return samples;
}

std::optional<GaussianEdge> fitted(const Plane &light, const Side &side)
{
    const auto samples = samplesOf(light, side);
    GaussianEdge start{.dark = 1, .white = 0};
    for (const auto &sample : samples) {
        start.dark = std::min(start.dark, sample.light);
        start.white = std::max(start.white, sample.light);
    }
    return fittedEdge(samples, start);
}

} // namespace

std::optional<MeasuredSquare> measuredSquare(const Plane &light,
                                             const std::array<QPointF, 4> &corners)
{
    auto current = corners;
    std::array<Side, 4> sides;
    for (int pass = 0; pass < 2; ++pass) {
        for (std::size_t i = 0; i < 4; ++i) {
            const auto side = refined(light, sideOf(current, i));
            if (!side)
                return {};
            sides.at(i) = *side;
        }
        for (std::size_t i = 0; i < 4; ++i) {
            const auto &before = sides.at((i + 3) % 4);
            const auto &after = sides.at(i);
            if (QLineF(before.from, before.to)
                    .intersects(QLineF(after.from, after.to), &current.at(i)) ==
                QLineF::NoIntersection)
                return {};
        }
    }
    double blur = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto edge = fitted(light, sideOf(current, i));
        if (!edge)
            return {};
        blur += edge->sigma / 4;
    }
    return MeasuredSquare{.corners = current, .blur = blur};
}

} // namespace stipple
