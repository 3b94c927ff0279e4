// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A large way in: a drawing, a title and what waits behind it.
//
// title, sub: string
// children              the drawing, which fills its place
// signal clicked()
Pressable {
    id: root

    property string title
    property string sub
    default property alias drawing: slot.data

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(slot.height, words.implicitHeight) + (Theme.large ? slot.height + 12 : 0)
                    + 48 - (Theme.large ? Math.max(0, slot.height - words.implicitHeight) : 0)

    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: sub
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.pressed(Theme.surface) : Theme.surface
        border.width: Theme.dark ? 0 : 1
        border.color: Theme.alpha(Theme.line, .8)

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
        }
    }

    Item {
        id: slot

        readonly property int count: children.length

        anchors.left: parent.left
        anchors.leftMargin: 20
        y: Theme.large ? 20 : Math.round((root.height - height) / 2)
        width: 64
        height: 64
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

        anchors.left: Theme.large ? parent.left : slot.right
        anchors.leftMargin: 20
        anchors.right: next.left
        anchors.rightMargin: 8
        y: Theme.large ? slot.y + slot.height + 12 : Math.round((root.height - implicitHeight) / 2)
        spacing: 2

        Txt {
            width: parent.width
            text: root.title
            size: 17
            strong: true
            spoken: false
        }

        Txt {
            width: parent.width
            visible: text
            text: root.sub
            size: 15
            soft: true
            spoken: false
        }
    }

    Icon {
        id: next

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        size: 20
        maxScale: 1.4
        color: Theme.inkSoft
    }
}
