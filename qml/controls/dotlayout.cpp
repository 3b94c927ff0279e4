// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/dotlayout.h"

#include "qml/controls/stippling.h"

#include <QtMath>

#include <cmath>
#include <numeric>

namespace stipple {
namespace {

constexpr qreal phaseGap = .6;
constexpr qreal todayAir = .46;
const qreal goldenAngle = M_PI * (3 - std::sqrt(5.0));

QPointF polar(QSizeF size, qreal radius, qreal angle)
{
    return {size.width() / 2 + radius * std::cos(angle),
            size.height() / 2 + radius * std::sin(angle)};
}

/// The phase each day belongs to.
QList<int> phaseOfDay(const QList<int> &phases)
{
    QList<int> days;
    for (int phase = 0; phase < phases.size(); ++phase)
        days.insert(days.size(), phases[phase], phase);
    return days;
}

Dot::Look ringLook(const RingShape &shape, int day, bool current)
{
    if (day == shape.day)
        return Dot::Today;
    if (day < shape.day)
        return shape.missed.contains(day) ? Dot::Missed : Dot::Past;
    return current ? Dot::Ahead : Dot::Far;
}

} // namespace

Ring ringLayout(const RingShape &shape)
{
    const auto phases = phaseOfDay(shape.phases);
    const int total = int(phases.size());
    if (total == 0 || shape.size.isEmpty())
        return {};
    const bool live = shape.day >= 0 && shape.day < total;
    const qreal air = live ? todayAir : 0;
    const qreal gap = shape.plain ? 0 : phaseGap;
    const qreal pitch = 2 * M_PI / (total + 2 * air + gap * qreal(shape.phases.size()));
    // Today's halo must fit too, which in a ring of few dots is what needs the room.
    const qreal outer = std::min(shape.size.width(), shape.size.height()) / 2;
    const qreal radius = std::min(outer * (1 - .085), (outer - 1) / (1 + .73 * pitch));
    const qreal unit = radius * pitch;
    const int phaseNow = shape.day < 0 ? 0 : live ? phases[shape.day] : int(shape.phases.size());

    Ring ring{.dots = {}, .unit = unit};
    for (int day = 0; day < total; ++day) {
        const int passed = day > shape.day ? 2 : day == shape.day ? 1 : 0;
        const qreal steps = day + (shape.day < 0 ? 0 : passed * air) + gap * phases[day];
        const bool current = phases[day] == phaseNow;
        qreal across = shape.plain ? .62 : current ? .72 : .58;
        if (day == shape.day)
            across = .72;
        ring.dots.append({.at = polar(shape.size, radius, -M_PI_2 + steps * pitch),
                          .radius = unit * across / 2,
                          .look = ringLook(shape, day, current)});
    }
    return ring;
}

QList<Dot> seedHeadLayout(const SeedHeadShape &shape)
{
    QList<Dot> dots;
    const qreal outer = std::min(shape.size.width(), shape.size.height()) / 2 - 4;
    if (outer <= 0 || shape.total <= 0)
        return dots;
    const qreal inner = outer * .56;
    const qreal ground = outer * outer - inner * inner;
    const qreal room = std::sqrt(M_PI * ground / shape.total);
    for (int day = 0; day < shape.total; ++day) {
        const qreal radius = std::sqrt(inner * inner + ground * day / shape.total);
        Dot dot{.at = polar(shape.size, radius, day * goldenAngle - M_PI_2), .radius = room * .5};
        if (day == shape.day) {
            dot.look = Dot::Today;
        } else if (day < shape.day) {
            dot.radius = room * .30;
            dot.strength = day < shape.healed ? 1 : .62 + .38 * day / shape.day;
        } else {
            dot.look = Dot::Far;
            dot.radius = room * .17;
            dot.strength = .9;
        }
        dots.append(dot);
    }
    return dots;
}

QList<Dot> discLayout(QSizeF size, int count)
{
    QList<Dot> dots;
    const qreal outer = std::min(size.width(), size.height()) / 2;
    const qreal reach = outer * .93;
    const qreal room = reach * std::sqrt(M_PI / count);
    for (int i = 0; i < count; ++i) {
        const qreal radius = reach * std::sqrt((i + .5) / count);
        const QPointF at = polar(size, radius, i * goldenAngle);
        const QPointF off = at - QPointF(size.width() / 2, size.height() / 2);
        const qreal towards = (off.x() * .766 + off.y() * .643) / outer;
        dots.append({.at = at, .radius = room * (.07 + .335 * (1 - ramp(-.55, 1, towards)))});
    }
    return dots;
}

QList<Dot> fieldLayout(QSizeF size, int side)
{
    QList<Dot> dots;
    const qreal step = std::min(size.width(), size.height()) / side;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            const qreal towards = (column * .8 + row * .45) / (side * 1.05);
            dots.append({.at = QPointF(column + .5, row + .5) * step,
                         .radius = step * (.40 - .33 * ramp(.05, .95, towards))});
        }
    }
    return dots;
}

} // namespace stipple
