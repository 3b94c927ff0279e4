// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// How strongly the earlier photo shines through.
//
// value: real    0 to 1: what the page says
// signal moved(real value)   drag, tap, arrow keys
Focusable {
    id: root

    property real value: .42

    signal moved(real value)

    // What a screen reader asks of a slider.
    readonly property int minimumValue: 0
    readonly property int maximumValue: 100
    readonly property int stepSize: 10
    readonly property bool mirrored: LayoutMirroring.enabled

    implicitHeight: Math.max(Theme.touch, percent.implicitHeight)

    Accessible.role: Accessible.Slider
    //: A slider: how strongly the photo from before is laid over the camera's picture
    Accessible.name: qsTr("Earlier photo")
    Accessible.description: percent.text
    Accessible.onIncreaseAction: root.ask(root.value + .1)
    Accessible.onDecreaseAction: root.ask(root.value - .1)
    Keys.onLeftPressed: root.ask(root.value + (root.mirrored ? .1 : -.1))
    Keys.onRightPressed: root.ask(root.value + (root.mirrored ? -.1 : .1))

    function ask(share: real): void {
        root.moved(Math.max(0, Math.min(1, share)))
    }

    function shareAt(x: real): real {
        const t = (x - track.x) / track.width
        return root.mirrored ? 1 - t : t
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: "ghost"
        maxScale: 1.4
        color: Theme.inkSoft
    }

    Rectangle {
        id: track

        anchors.left: icon.right
        anchors.leftMargin: 16
        anchors.right: percent.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        height: 4
        radius: 2
        color: Theme.line

        Rectangle {
            anchors.left: parent.left
            width: parent.width * root.value
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }

    Rectangle {
        x: track.x + track.width * (root.mirrored ? 1 - root.value : root.value) - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: 26
        height: 26
        radius: 13
        color: Theme.ink

        FocusRing {
            shown: root.visualFocus
            corner: 13
        }
    }

    Txt {
        id: percent

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(44, Math.ceil(implicitWidth))
        //: How strongly the photo from before shines through
        text: qsTr("%1 %").arg(Math.round(root.value * 100))
        size: 13
        maxScale: 1.4
        soft: true
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        spoken: false
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason)
            root.ask(root.shareAt(mouse.x))
        }
        onPositionChanged: mouse => root.ask(root.shareAt(mouse.x))
    }
}
