// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace stipple {

/// How a form's drawing is made: the head from above (or from behind, for scars of the back), and
/// where on it dots are.
///
/// Names are those of the form: "norwood-III", "ludwig-I", "shape-patch", "scar-strip" and so on.
namespace patterncover {

/// True when there is a drawing of that name.
[[nodiscard]] bool isKnown(const QString &name);

/// The head is seen from behind, in a box of 100 units, instead of from above.
[[nodiscard]] bool isFromBehind(const QString &name);

/// Density of dots, 0 to 1: at a place of the head from above in units of its half length,
/// forehead at -1, or at a place of the box.
[[nodiscard]] qreal cover(const QString &name, QPointF at);

/// Lines drawn over the dots, in the same units: the edge of a scar, the shine of bare skin.
struct Mark
{
    enum Kind { Arc, Ring, Line };
    Kind kind = Line;
    QPointF from; ///< the centre of an arc or a ring
    QPointF to;   ///< the radii of an arc or a ring
};
[[nodiscard]] QList<Mark> marks(const QString &name);

} // namespace patterncover

} // namespace stipple
