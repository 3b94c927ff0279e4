// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One icon of the family; decoration, so a screen reader passes over it.
//
// name: string    see glyphtable.cpp
// size: real      (24), unscaled pixels; maxScale: real (2)
// color: color    (ink)
// weight: real    stroke on the 24-unit grid (1.75)
// struck: bool    crossed out: something to avoid
GlyphItem {
    id: root

    property real size: 24
    property real maxScale: 2

    implicitWidth: Math.round(size * Math.min(Theme.textScale, maxScale))
    implicitHeight: implicitWidth
    color: Theme.ink
    flipped: directional && LayoutMirroring.enabled
}
