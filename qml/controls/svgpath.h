// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QStringView>

namespace stipple {

/// The outline described by SVG path data (commands M L H V C S Q A Z in both cases).
/// Data that does not follow the grammar ends the path where it stops making sense.
QPainterPath svgPath(QStringView data);

} // namespace stipple
