// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <functional>

namespace stipple {

/// A small seeded generator: one seed draws the same picture on every machine.
class Seeded
{
public:
    explicit Seeded(quint32 seed)
        : m_state(seed)
    {}

    /// The next number in [0, 1).
    qreal next();

private:
    quint32 m_state;
};

struct StippleDot
{
    QPointF at;
    qreal density = 1;
};

struct Scatter
{
    QSizeF size;
    qreal pitch = 8; ///< least distance between dots where density is 1; wider where it is less
    quint32 seed = 7;
    int tries = 7; ///< throws for each dot that could fit: more fills closer
};

/// Dots without clumps or rows whose spacing follows a density from 0 (none) to 1.
QList<StippleDot> scatter(const Scatter &shape, const std::function<qreal(QPointF)> &density);

/// 0 before a, 1 after b, smooth between.
qreal ramp(qreal a, qreal b, qreal x);

/// The head seen from above, forehead up, in units of its half length.
namespace tophead {

/// Cover of grade 1 (full) to 7 (sides and back only) at a place; 0 outside the head.
qreal cover(QPointF at, int grade);
/// The skull alone, closed.
QPainterPath skull(QPointF centre, qreal unit);
/// Nose and ears.
QPainterPath features(QPointF centre, qreal unit);
/// Half length of a head that fits with its ears and nose.
qreal fit(QSizeF size);

} // namespace tophead

/// The head seen level, in a box of 100 units.
namespace levelhead {

/// View "left", "right", "back" or "front" (anything else).
QPainterPath outline(const QString &view, QPointF corner, qreal size);
/// Where hair grows, as a density.
qreal cover(const QString &view, QPointF at);

} // namespace levelhead

} // namespace stipple
