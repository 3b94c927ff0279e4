// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace stipple {

/// Where one dot of a drawing lies, how large it is and what it stands for.
struct Dot
{
    enum Look : quint8 {
        Past,   ///< filled
        Missed, ///< a past day without an entry: hollow, in the accent
        Today,  ///< filled within a halo
        Ahead,  ///< to come, in the phase of today
        Far,    ///< to come, later
    };

    QPointF at;
    qreal radius = 0;
    Look look = Past;
    qreal strength = 1; ///< opacity
};

struct RingShape
{
    QSizeF size;
    QList<int> phases;  ///< days in each phase
    QList<int> missed;  ///< past days without an entry
    int day = 0;        ///< negative before the session, past the end when all is done
    bool plain = false; ///< small rings: no phases
};

struct Ring
{
    QList<Dot> dots;
    qreal unit = 0; ///< room for one dot; today's halo measures 1.46 of it
};

/// One dot a day, clockwise from the top; phases stand apart by 0.6 units, today has air.
Ring ringLayout(const RingShape &shape);

struct SeedHeadShape
{
    QSizeF size;
    int day = 0;
    int total = 1095;
    int healed = 43; ///< the first days, which were the ring: kept at full strength
};

/// One dot a day spiralling outward at the golden angle, from the ring to the top-up check.
QList<Dot> seedHeadLayout(const SeedHeadShape &shape);

/// A disc of dots that fades towards its lower right edge.
QList<Dot> discLayout(QSizeF size, int count);

/// Rows of dots from full to faint.
QList<Dot> fieldLayout(QSizeF size, int side);

} // namespace stipple
