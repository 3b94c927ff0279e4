// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The line between two photos, with a handle.
//
// value: real     share of the first photo that is seen, 0 to 1
// mirrored: bool  the first stands at the right
// signal moved(real share)   by keys or a screen reader
Focusable {
    id: root

    property real value: .5
    property bool mirrored: false

    signal moved(real share)

    // What a screen reader asks of a slider.
    readonly property real minimumValue: 0
    readonly property real maximumValue: 1
    readonly property real stepSize: .05

    width: 56

    function ask(share: real): void {
        root.moved(Math.max(0, Math.min(1, share)))
    }

    Accessible.role: Accessible.Slider
    //: A slider between two photos that lie over each other
    Accessible.name: qsTr("Boundary between both photos")
    //: How much of the first of two photos is seen
    Accessible.description: qsTr("%1 % of the first photo").arg(Math.round(value * 100))
    Accessible.onIncreaseAction: root.ask(root.value + .05)
    Accessible.onDecreaseAction: root.ask(root.value - .05)

    Keys.onLeftPressed: root.ask(root.value + (root.mirrored ? .05 : -.05))
    Keys.onRightPressed: root.ask(root.value + (root.mirrored ? -.05 : .05))
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            root.ask(0)
        else if (event.key === Qt.Key_End)
            root.ask(1)
        else
            return
        event.accepted = true
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 2
        height: parent.height
        color: "#FFFFFF"
    }

    Rectangle {
        anchors.centerIn: parent
        width: 48
        height: 48
        radius: 24
        color: "#FFFFFF"
        border.width: 1
        border.color: "#33000000"

        Row {
            anchors.centerIn: parent
            LayoutMirroring.enabled: false

            Icon {
                name: root.mirrored ? "next" : "back"
                size: 20
                maxScale: 1
                color: "#1E1B16"
            }

            Icon {
                name: root.mirrored ? "back" : "next"
                size: 20
                maxScale: 1
                color: "#1E1B16"
            }
        }

        FocusRing {
            shown: root.visualFocus
            corner: 24
        }
    }
}
