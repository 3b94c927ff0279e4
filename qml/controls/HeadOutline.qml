// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The outline of a head from one of the views. Decoration.
//
// view: string    "top", "crown", "front", "back", "left", "right", "closeup"
// edge: color
// weight: real
StippleArtItem {
    implicitWidth: 48
    implicitHeight: 48
    kind: "outline"
    edge: Theme.edge
    weight: 1.75
}
