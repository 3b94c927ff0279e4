// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QStringView>

namespace stipple {

/// One icon of the family: SVG path data on a 24-unit grid.
struct Glyph
{
    enum Trait : quint8 {
        Stroked,
        Filled,      ///< painted solid instead of stroked
        Heavy,       ///< stroked twice as wide: rows of points
        Directional, ///< mirrored where text runs from right to left
        Struck,      ///< always crossed out
    };

    QStringView name;
    QStringView data;
    Trait trait = Stroked;
};

/// Null when no icon has that name.
const Glyph *findGlyph(QStringView name);

/// Every icon's name, sorted.
QStringList glyphNames();

} // namespace stipple
