// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// An answer to choose, with a drawing above its words.
//
// text: string
// sub: string
// drawingSize: real     (96)
// chosen: bool          what the page says; a press only asks
// multiple: bool        one of several that may be chosen together
// children              the drawing, which fills its place
// signal clicked()
Pressable {
    id: root

    property string sub
    default property alias drawing: slot.data
    property real drawingSize: 96
    property bool chosen: false
    property bool multiple: false

    readonly property bool drawn: slot.count > 0

    implicitWidth: 170
    implicitHeight: Math.max(56, (drawn ? drawingSize + 22 : 28) + words.implicitHeight)

    Accessible.role: multiple ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: text
    Accessible.description: sub
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    Rectangle {
        readonly property color fill: root.chosen ? Theme.accentSoft : Theme.surface

        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.pressed(fill) : fill
        border.width: root.chosen ? 2 : Theme.dark ? 0 : 1
        border.color: root.chosen ? Theme.accent : Theme.alpha(Theme.line, .8)

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
        }
    }

    Item {
        id: slot

        readonly property int count: children.length

        anchors.horizontalCenter: parent.horizontalCenter
        y: 8
        width: root.drawingSize
        height: root.drawingSize
        visible: root.drawn
        onCountChanged: spread()
        onWidthChanged: spread()
        onHeightChanged: spread()

        function spread() {
            for (let i = 0; i < count; ++i) {
                children[i].width = width
                children[i].height = height
            }
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: root.drawn ? parent.right : mark.left
        anchors.leftMargin: root.drawn ? 12 : 20
        anchors.rightMargin: 12
        y: root.drawn ? root.drawingSize + 12 : Math.round((root.height - implicitHeight) / 2)

        Txt {
            width: parent.width
            text: root.text
            size: root.drawn ? 15 : 17
            medium: !root.chosen
            strong: root.chosen
            color: root.chosen ? Theme.accent : Theme.ink
            horizontalAlignment: root.drawn ? Text.AlignHCenter : Text.AlignLeft
            spoken: false
        }

        Txt {
            width: parent.width
            visible: text
            text: root.sub
            size: 13
            soft: true
            horizontalAlignment: root.drawn ? Text.AlignHCenter : Text.AlignLeft
            spoken: false
        }
    }

    Rectangle {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: root.drawn ? 12 : 20
        y: root.drawn ? 12 : Math.round((root.height - height) / 2)
        width: 24
        height: 24
        radius: root.multiple ? 7 : 12
        visible: root.chosen || !root.drawn
        color: root.chosen ? Theme.accent : "transparent"
        border.width: root.chosen ? 0 : 1.75
        border.color: Theme.edge

        Icon {
            anchors.centerIn: parent
            visible: root.chosen
            name: "check"
            size: 16
            maxScale: 1
            weight: 2.4
            color: Theme.accentInk
        }
    }
}
