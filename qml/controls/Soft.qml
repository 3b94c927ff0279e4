// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// The one level of shadow, for thumbs: stacked shapes, the same under every renderer.
//
// corner: real
Item {
    id: root

    property real corner: 14

    anchors.fill: parent

    Repeater {
        model: 7

        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.margins: -index * 1.4
            anchors.topMargin: -index * 1.4 + 3
            anchors.bottomMargin: -index * 1.4 - 3
            radius: root.corner + index * 1.4
            color: Theme.dark ? "#000000" : "#3A2A10"
            opacity: Theme.dark ? .06 : .016
        }
    }
}
