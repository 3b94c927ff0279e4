// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Where a time-lapse stands, to be moved by finger, pointer and keys.
//
// position: int    what the page says, from 0 to `last`
// words: string    what stands there, for screen readers
// signal moved(int position)
Focusable {
    id: root

    required property int position
    required property int last
    required property string words

    signal moved(int position)

    // What a screen reader asks of a slider.
    readonly property int value: position
    readonly property int minimumValue: 0
    readonly property int maximumValue: last
    readonly property int stepSize: 1
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real share: last > 0 ? position / last : 0
    readonly property int leap: Math.max(1, Math.round(last / 10))

    implicitHeight: Theme.touch
    activeFocusOnTab: true

    Accessible.role: Accessible.Slider
    //: The slider of a time-lapse
    Accessible.name: qsTr("Photo")
    Accessible.description: words
    Accessible.onIncreaseAction: root.ask(root.position + 1)
    Accessible.onDecreaseAction: root.ask(root.position - 1)
    Keys.onPressed: event => {
        const ahead = root.mirrored ? -1 : 1
        switch (event.key) {
        case Qt.Key_Left:
            root.ask(root.position - ahead)
            break
        case Qt.Key_Right:
            root.ask(root.position + ahead)
            break
        case Qt.Key_PageUp:
            root.ask(root.position - root.leap)
            break
        case Qt.Key_PageDown:
            root.ask(root.position + root.leap)
            break
        case Qt.Key_Home:
            root.ask(0)
            break
        case Qt.Key_End:
            root.ask(root.last)
            break
        default:
            return
        }
        event.accepted = true
    }

    function ask(wanted: int): void {
        const fit = Math.max(0, Math.min(root.last, wanted))
        if (fit !== root.position)
            root.moved(fit)
    }

    function askAt(x: real): void {
        const along = (x - track.x) / track.width
        root.ask(Math.round((root.mirrored ? 1 - along : along) * root.last))
    }

    Rectangle {
        id: track

        x: 14
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 28
        height: 4
        radius: 2
        color: Theme.edge

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: parent.width * root.share
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }

    Rectangle {
        x: track.x + track.width * (root.mirrored ? 1 - root.share : root.share) - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: 28
        height: 28
        radius: 14
        color: Theme.accent

        FocusRing {
            shown: root.visualFocus
            corner: 14
        }
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason)
            root.askAt(mouse.x)
        }
        onPositionChanged: mouse => root.askAt(mouse.x)
    }
}
