// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/patterncover.h"

#include "qml/controls/stippling.h"

#include <QHash>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace stipple::patterncover {

namespace {

using Density = std::function<qreal(QPointF)>;

/// Full cover from above.
qreal full(QPointF at)
{
    return tophead::cover(at, 1);
}

qreal grown(QPointF at)
{
    return levelhead::cover(u"back"_s, at);
}

/// 0 inside a round place, 1 outside.
qreal outside(QPointF at, QPointF centre, qreal radius, qreal edge = .08)
{
    const auto off = at - centre;
    return ramp(radius - edge / 2, radius + edge / 2, std::hypot(off.x(), off.y()));
}

qreal crownHole(QPointF at, qreal radius)
{
    return ramp(radius - .06, radius + .12, std::hypot(at.x(), (at.y() - .36) * .95));
}

/// How far out to the side a place is: 0 in the middle, 1 at the edge of the head.
qreal sideways(QPointF at)
{
    const qreal k = .8 * (1 + .07 * at.y());
    const qreal half = k * std::sqrt(std::max(.01, 1 - at.y() * at.y()));
    return std::abs(at.x()) / half;
}

/// A parting that widens behind a front line that stays.
qreal parting(QPointF at, qreal width, qreal floor)
{
    const qreal back = ramp(-.62, -.46, at.y()) * (1 - ramp(.50, .78, at.y()));
    const qreal thin = 1 - ramp(width * .25, width, std::abs(at.x()));
    return full(at) * (1 - back * thin * (1 - floor));
}

/// A front line that has moved back as a whole, without a patch of its own at the crown.
qreal wholeFront(QPointF at, qreal line)
{
    const qreal bow = line + .30 * at.x() * at.x();
    return full(at) * std::max(ramp(bow - .04, bow + .06, at.y()), ramp(.80, .90, sideways(at)));
}

/// Places of many small patches.
constexpr QPointF moth[] = {{-.34, -.34}, {.10, -.44}, {.46, -.20}, {-.52, .06},
                            {-.12, -.06}, {.26, .12},  {-.34, .36}, {.06, .44},
                            {.46, .42},   {-.06, .74}, {.30, .70}};

qreal mothEaten(QPointF at)
{
    qreal density = full(at);
    for (const auto &centre : moth)
        density *= outside(at, centre, .105, .06);
    return density;
}

/// An edge that is no circle.
qreal ragged(QPointF at, QPointF centre, qreal radius)
{
    const auto off = at - centre;
    const qreal turn = std::atan2(off.y(), off.x());
    const qreal edge = radius * (1 + .16 * std::sin(3 * turn + 1) + .10 * std::sin(5 * turn));
    return ramp(edge - .04, edge + .04, std::hypot(off.x(), off.y()));
}

/// From a line of the back of the head, in its box.
qreal offLine(QPointF at)
{
    const qreal line = 60 + (at.x() - 50) * (at.x() - 50) * -.004;
    return ramp(1.3, 2.6, std::abs(at.y() - line));
}

/// From the dots of single grafts, in the box of the back of the head.
qreal offDots(QPointF at)
{
    const qreal x = std::remainder(at.x() + (int(std::floor(at.y() / 9)) % 2) * 5.5, 11);
    const qreal y = std::remainder(at.y(), 9);
    const qreal band = ramp(40, 46, at.y());
    return 1 - band * (1 - ramp(1.6, 2.8, std::hypot(x, y)));
}

/// Bare along the sides of the front, the line itself included.
qreal edge(QPointF at)
{
    const qreal front = 1 - ramp(.06, .30, at.y());
    const qreal bare = front * ramp(.62, .74, sideways(at));
    return full(at) * (1 - bare) * (1 - front * (1 - ramp(-.62, -.54, at.y())));
}

/// A narrow bent scar.
qreal injury(QPointF at)
{
    const qreal line = -.10 + .34 * at.x() + .25 * at.x() * at.x();
    const qreal along = ramp(-.52, -.44, at.x()) * (1 - ramp(.36, .44, at.x()));
    return full(at) * (1 - along * (1 - ramp(.04, .09, std::abs(at.y() - line))));
}

const QHash<QString, Density> &densities()
{
    const auto grade = [](int g) { return [g](QPointF at) { return tophead::cover(at, g); }; };
    const auto front = [](qreal line) {
        return [line](QPointF at) { return wholeFront(at, line); };
    };
    static const QHash<QString, Density> all{
        {u"norwood-I"_s, grade(1)},
        {u"norwood-II"_s, grade(2)},
        {u"norwood-III"_s, grade(3)},
        {u"norwood-III-vertex"_s,
         [](QPointF at) { return tophead::cover(at, 2) * crownHole(at, .30); }},
        {u"norwood-IV"_s, grade(4)},
        {u"norwood-V"_s, grade(5)},
        {u"norwood-VI"_s, grade(6)},
        {u"norwood-VII"_s, grade(7)},
        {u"norwood-II-A"_s, front(-.60)},
        {u"norwood-III-A"_s, front(-.36)},
        {u"norwood-IV-A"_s, front(-.04)},
        {u"norwood-V-A"_s, front(.30)},
        {u"ludwig-I"_s, [](QPointF at) { return parting(at, .24, .10); }},
        {u"ludwig-II"_s, [](QPointF at) { return parting(at, .48, .12); }},
        {u"ludwig-III"_s, [](QPointF at) { return parting(at, .86, .02); }},
        {u"shape-patch"_s,
         [](QPointF at) {
             return full(at) * outside(at, {.26, -.12}, .24) * outside(at, {-.30, .44}, .18);
         }},
        {u"shape-all-scalp"_s, [](QPointF) { return 0.0; }},
        {u"shape-all-body"_s, [](QPointF) { return 0.0; }},
        {u"shape-temples-crown"_s, grade(4)},
        {u"shape-parting"_s, [](QPointF at) { return parting(at, .34, .10); }},
        {u"shape-everywhere"_s, [](QPointF at) { return full(at) * .34; }},
        {u"shape-edge"_s, edge},
        {u"shape-front-band"_s, [](QPointF at) { return full(at) * ramp(-.36, -.26, at.y()); }},
        {u"shape-shiny-patch"_s,
         [](QPointF at) {
             return full(at) * ragged(at, {0, .22}, .34);
         }},
        {u"shape-broken"_s,
         [](QPointF at) {
             return full(at) * (.22 + .78 * outside(at, {0, .08}, .44, .3));
         }},
        {u"shape-scaly"_s,
         [](QPointF at) {
             return full(at) * outside(at, {.12, .12}, .32);
         }},
        {u"shape-moth"_s, mothEaten},
        {u"shape-pulled"_s,
         [](QPointF at) {
             return full(at) * (.20 + .80 * ragged(at, {.30, .02}, .30));
         }},
        {u"scar-strip"_s, [](QPointF at) { return grown(at) * offLine(at); }},
        {u"scar-dots"_s, [](QPointF at) { return grown(at) * offDots(at); }},
        {u"scar-injury"_s, injury},
        {u"scar-burn"_s,
         [](QPointF at) {
             return full(at) * ragged(at, {.34, .04}, .36) * ragged(at, {.14, .36}, .22);
         }},
        {u"scar-cancer-removal"_s,
         [](QPointF at) {
             return full(at) * outside(at, {-.14, .14}, .25, .04);
         }},
    };
    return all;
}

} // namespace

bool isKnown(const QString &name)
{
    return densities().contains(name);
}

bool isFromBehind(const QString &name)
{
    return name == "scar-strip"_L1 || name == "scar-dots"_L1;
}

qreal cover(const QString &name, QPointF at)
{
    const auto found = densities().constFind(name);
    return found == densities().constEnd() ? 0 : (*found)(at);
}

QList<Mark> marks(const QString &name)
{
    if (name == "shape-shiny-patch"_L1)
        return {{Mark::Arc, {0, .22}, {.20, .20}}, {Mark::Arc, {0, .22}, {.12, .12}}};
    if (name == "shape-scaly"_L1)
        return {{Mark::Ring, {.02, .04}, {.06, .04}},  {Mark::Ring, {.22, .00}, {.05, .04}},
                {Mark::Ring, {.10, .20}, {.07, .05}},  {Mark::Ring, {.28, .18}, {.05, .04}},
                {Mark::Ring, {-.04, .26}, {.05, .04}}, {Mark::Ring, {.16, .33}, {.05, .04}}};
    if (name == "scar-injury"_L1)
        return {{Mark::Line, {-.46, -.20}, {-.06, -.12}}, {Mark::Line, {-.06, -.12}, {.40, .08}}};
    if (name == "scar-strip"_L1)
        return {{Mark::Line, {28, 58}, {50, 60}}, {Mark::Line, {50, 60}, {72, 58}}};
    if (name == "scar-cancer-removal"_L1)
        return {{Mark::Ring, {-.14, .14}, {.25, .25}}};
    return {};
}

} // namespace stipple::patterncover
