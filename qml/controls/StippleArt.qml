// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Drawings in dots: empty places, patterns, the app's own mark. Decoration.
//
// kind: string    "disc", "field", "pattern", "outline" ("disc")
// grade: int      pattern 1 (full) to 7 (sides and back only)
// view: string    outline: "top", "crown", "front", "back", "left", "right", "closeup"
// dots: int       disc: how many (180; fewer as it shrinks)
// weight: real    width of outlines (1.5)
// tone: color     dots; edge: color  outlines
StippleArtItem {
    implicitWidth: 92
    implicitHeight: 92
    kind: "disc"
    tone: kind === "pattern" ? Theme.ink : Theme.accent
    edge: Theme.edge
}
