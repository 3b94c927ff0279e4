// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The round button that takes a photo; while the timer counts it stops it.
//
// counting: bool
// signal clicked()
Pressable {
    id: root

    property bool counting: false

    implicitWidth: 80
    implicitHeight: 80
    text: {
        if (root.counting) {
            //: Button: stops the timer before it takes a photo
            return qsTr("Stop the timer")
        }
        //: Button: takes a photo now, or starts the timer
        return qsTr("Take photo")
    }

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: 3
        border.color: root.enabled ? Theme.ink : Theme.faint

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.counting ? 30 : root.down ? 58 : 64
        height: width
        radius: root.counting ? 6 : width / 2
        color: root.enabled ? Theme.ink : Theme.faint
    }
}
