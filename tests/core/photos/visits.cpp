// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/photos/visits.h"

#include "core/photos/guide.h"

#include <cmath>

namespace visits {

using namespace renderedhead;

namespace {

/// The same in every standard library, unlike its distributions.
class Draw
{
public:
    explicit Draw(quint32 seed)
        : m_random(seed)
    {}

    double between(double least, double most)
    {
        return least + (most - least) * static_cast<double>(m_random()) / 4294967295.0;
    }

private:
    std::mt19937 m_random;
};

} // namespace

Pair drawn(quint32 seed, double leastTilt, double mostTilt)
{
    Draw draw(seed);
    Pair pair;
    auto &first = pair.first;
    first.view = {.yaw = draw.between(-8, 8),
                  .pitch = draw.between(-8, 8),
                  .roll = draw.between(-2, 2),
                  .nearer = draw.between(0.94, 1.06),
                  .shiftX = draw.between(-0.01, 0.01),
                  .shiftY = draw.between(-0.01, 0.01)};
    first.look.seed = 2 * seed;

    auto &second = pair.second;
    const double tilt = draw.between(leastTilt, mostTilt);
    const double towards = draw.between(-M_PI, M_PI);
    second.view = {.yaw = first.view.yaw + tilt * std::cos(towards),
                   .pitch = first.view.pitch + tilt * std::sin(towards),
                   .roll = first.view.roll + draw.between(-10, 10),
                   .nearer = first.view.nearer * draw.between(0.87, 1.15),
                   .shiftX = draw.between(-0.03, 0.03),
                   .shiftY = draw.between(-0.03, 0.03)};
    second.look = {.seed = 2 * seed + 1,
                   .lost = 0.15,
                   .faded = 0.3,
                   .width = 1.2,
                   .light = {draw.between(-0.5, 0.5), draw.between(-0.5, 0.5), 0.8},
                   .gradient = draw.between(-0.4, 0.4),
                   .exposure = draw.between(0.7, 1.2),
                   .lamp = {1.1, 1, 0.85},
                   .glare = 0.3,
                   .noise = 2,
                   .blur = 0.8,
                   .jpegQuality = 85};
    return pair;
}

double errorOf(const stipple::Alignment &alignment, const Pair &pair, double part)
{
    constexpr int step = 20;
    const auto inside = stipple::Guide{}.inner(part);
    double squares = 0;
    int count = 0;
    for (int y = 0; y < usualSize.height(); y += step) {
        for (int x = 0; x < usualSize.width(); x += step) {
            const QPointF point(x + 0.5, y + 0.5);
            if (!inside.contains(point.x() / usualSize.width(), point.y() / usualSize.height()))
                continue;
            const auto truth = counterpart(pair.first.view, pair.second.view, point);
            if (!truth)
                continue;
            const auto away = alignment.secondFrom(point) - *truth;
            squares += QPointF::dotProduct(away, away);
            ++count;
        }
    }
    return std::sqrt(squares / count);
}

} // namespace visits
