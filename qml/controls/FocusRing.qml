// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The mark of keyboard focus: 2 px of accent, 4 px away from what it surrounds.
//
// shown: bool     usually the control's visualFocus
// corner: real    the radius of what it surrounds
// away: real      (4)
Rectangle {
    id: root

    property bool shown: false
    property real corner: Theme.radiusSmall
    property real away: 4

    anchors.fill: parent
    anchors.margins: -away - 2
    radius: corner + away + 2
    color: "transparent"
    border.width: 2
    border.color: Theme.accent
    visible: shown
}
