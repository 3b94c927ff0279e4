// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// Where the device leans: the ring in the middle is level, the dot moves with the upper edge.
// Decoration: the hint says the same in words.
//
// lean: real    degrees, away from the person
// good: bool
Rectangle {
    id: root

    property real lean: 0
    property bool good: false

    readonly property real most: 20

    width: 32
    height: 220
    radius: 16
    color: "#B31D1B18"

    Repeater {
        model: 9

        Rectangle {
            required property int index

            anchors.horizontalCenter: parent?.horizontalCenter
            y: root.height * (index + 1) / 10 - 1.5
            width: 3
            height: 3
            radius: 2
            color: "#B8AFA2"
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: 26
        height: 26
        radius: 13
        color: "transparent"
        border.width: 2
        border.color: "#F3EFE8"
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height / 2 - 7 - Math.max(-1, Math.min(1, root.lean / root.most)) * (root.height / 2 - 16)
        width: 14
        height: 14
        radius: 7
        color: root.good ? "#63D2C4" : "#F0B24A"
    }
}
