// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/stippling.h"

#include <QHash>
#include <QTransform>
#include <QtMath>

#include "qml/controls/svgpath.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stipple {

qreal Seeded::next()
{
    m_state += 0x6D2B79F5U;
    quint32 t = m_state;
    t = (t ^ (t >> 15)) * (t | 1U);
    t ^= t + (t ^ (t >> 7)) * (t | 61U);
    return (t ^ (t >> 14)) / 4294967296.0;
}

namespace {

/// Accepted dots by cell, so that a new one is compared with its neighbours only. A cell is so
/// small that it holds one dot at most.
class Neighbourhood
{
public:
    Neighbourhood(QSizeF size, qreal pitch)
        : m_cell(pitch / M_SQRT2)
        , m_columns(qCeil(size.width() / m_cell) + 1)
        , m_rows(qCeil(size.height() / m_cell) + 1)
        , m_taken(m_columns * m_rows, -1)
    {}

    bool crowded(const QList<StippleDot> &dots, QPointF at, qreal distance) const
    {
        const int reach = qCeil(distance / m_cell);
        const int column = int(at.x() / m_cell);
        const int row = int(at.y() / m_cell);
        for (int j = std::max(0, row - reach); j <= std::min(m_rows - 1, row + reach); ++j) {
            for (int i = std::max(0, column - reach); i <= std::min(m_columns - 1, column + reach);
                 ++i) {
                const int index = m_taken[j * m_columns + i];
                if (index < 0)
                    continue;
                const QPointF between = dots[index].at - at;
                if (QPointF::dotProduct(between, between) < distance * distance)
                    return true;
            }
        }
        return false;
    }

    void take(QPointF at, int index)
    {
        m_taken[int(at.y() / m_cell) * m_columns + int(at.x() / m_cell)] = index;
    }

private:
    qreal m_cell;
    int m_columns;
    int m_rows;
    QList<int> m_taken;
};

} // namespace

QList<StippleDot> scatter(const Scatter &shape, const std::function<qreal(QPointF)> &density)
{
    QList<StippleDot> dots;
    if (shape.size.isEmpty() || shape.pitch <= 0)
        return dots;
    Seeded random(shape.seed);
    Neighbourhood near(shape.size, shape.pitch);
    const qreal room = shape.size.width() * shape.size.height() / (shape.pitch * shape.pitch);
    const int throws = qRound(room * shape.tries);
    for (int i = 0; i < throws; ++i) {
        const qreal x = random.next() * shape.size.width();
        const QPointF at(x, random.next() * shape.size.height());
        const qreal d = std::min(1.0, density(at));
        if (d < .03 || near.crowded(dots, at, shape.pitch / std::sqrt(d)))
            continue;
        near.take(at, int(dots.size()));
        dots.append({at, d});
    }
    return dots;
}

qreal ramp(qreal a, qreal b, qreal x)
{
    const qreal t = std::clamp((x - a) / (b - a), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

namespace tophead {
namespace {

constexpr qreal breadth = .8;

/// A pattern of loss: either a hairline that climbs at the temples, with a thinning crown, or an
/// oval that has gone bare.
struct Grade
{
    qreal lift = 0;
    qreal temples = 0;
    qreal crown = 0;
    QSizeF bare;
    qreal bareCentre = 0;
};

constexpr std::array grades{
    Grade{0, .02, 0, {}, 0},          Grade{.03, .22, 0, {}, 0},   Grade{.05, .44, 0, {}, 0},
    Grade{.10, .50, .27, {}, 0},      Grade{.20, .56, .40, {}, 0}, Grade{0, 0, 0, {.50, .74}, -.16},
    Grade{0, 0, 0, {.63, .90}, -.16},
};

} // namespace

qreal cover(QPointF at, int grade)
{
    const auto &g = grades[size_t(std::clamp(grade, 1, 7) - 1)];
    const qreal u = at.x();
    const qreal v = at.y();
    const qreal k = breadth * (1 + .07 * v);
    if (std::hypot(u / k, v) > .97)
        return 0;
    if (g.bare.width() > 0) {
        const qreal oval = std::hypot(u / g.bare.width(), (v - g.bareCentre) / g.bare.height());
        return ramp(.92, 1.16, oval) * ramp(-.62, -.36, v);
    }
    const qreal side = std::abs(u);
    const qreal temple = std::exp(-std::pow((side - .44) / .17, 2));
    const qreal line = -.70 + .16 * side * side + g.lift + g.temples * temple;
    const qreal front = ramp(line, line + .14, v);
    if (g.crown <= 0)
        return front;
    return front * ramp(g.crown - .06, g.crown + .12, std::hypot(u, (v - .36) * .95));
}

QPainterPath skull(QPointF centre, qreal unit)
{
    constexpr int corners = 96;
    QPolygonF edge;
    for (int i = 0; i < corners; ++i) {
        const qreal t = 2 * M_PI * i / corners;
        const qreal v = std::sin(t);
        edge.append(centre + QPointF(breadth * (1 + .07 * v) * std::cos(t), v) * unit);
    }
    QPainterPath path;
    path.addPolygon(edge);
    path.closeSubpath();
    return path;
}

QPainterPath features(QPointF centre, qreal unit)
{
    const auto at = [&](qreal x, qreal y) { return centre + QPointF(x, y) * unit; };
    QPainterPath path(at(-.10, -.985));
    path.cubicTo(at(-.08, -1.10), at(.08, -1.10), at(.10, -.985));
    for (const qreal q : {-1.0, 1.0}) {
        path.moveTo(at(q * .795, -.12));
        path.cubicTo(at(q * .93, -.14), at(q * .92, .12), at(q * .81, .14));
    }
    return path;
}

qreal fit(QSizeF size)
{
    return std::min(size.width() / 1.95, size.height() / 2.2);
}

} // namespace tophead

namespace levelhead {

QPainterPath outline(const QString &view, QPointF corner, qreal size)
{
    static const QPainterPath left = svgPath(
        u"M47 104C46 94 46 89 43 86C37 88 29 89 27 84C25.5 80 27 78 26 75.5C24 74 23.5 72 25 70.5"
        u"C23.5 69 23 67.5 24.5 65.5C21 65.5 17.5 64 18.5 61C20.5 57 24 52 24 47"
        u"C22 42 22.5 38 24 33C28 14 45 7 59 8C79 10 90 27 88.5 45C87.5 57 83 63 80 69"
        u"C77.5 76 79 92 86 104");
    static const QPainterPath back =
        svgPath(u"M22 106C34 101 37 96 37 84C27 76 21 62 21 45C21 20 33 7 50 7C67 7 79 20 79 45"
                u"C79 62 73 76 63 84C63 96 66 101 78 106");
    static const QPainterPath front =
        svgPath(u"M24 106C36 102 38 98 38 88C28 80 22 64 21.5 48C20 22 32 7 50 7C68 7 80 22 78.5 48"
                u"C78 64 72 80 62 88C62 98 64 102 76 106");
    QTransform place;
    place.translate(corner.x(), corner.y());
    place.scale(size / 100, size / 100);
    if (view == "right"_L1) {
        place.translate(100, 0);
        place.scale(-1, 1);
        return place.map(left);
    }
    if (view == "left"_L1)
        return place.map(left);
    return place.map(view == "back"_L1 ? back : front);
}

qreal cover(const QString &view, QPointF at)
{
    const bool right = view == "right"_L1;
    const qreal a = right ? 100 - at.x() : at.x();
    const qreal b = at.y();
    if (right || view == "left"_L1) {
        qreal line = 57 + std::max(0.0, a - 60) * .62;
        if (a < 40)
            line = 33 + (a - 25) * .75;
        else if (a < 52)
            line = 44 + (a - 40) * 1.1;
        return ramp(line, line - 7, b);
    }
    const qreal off = std::abs(a - 50);
    if (view == "back"_L1)
        return ramp(76 - off * .35, 66 - off * .35, b);
    const qreal rise = std::pow(off / 24, 2) * 3;
    return ramp(33 + rise, 26 + rise, b);
}

} // namespace levelhead
} // namespace stipple
