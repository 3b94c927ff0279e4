// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The bar that says nobody is watching: it stands below every page about red flags.
//
// title, text: string
// glyph: string      ("eye")
// tappable: bool     leads to sharing (false)
// safeBottom: real   height of the phone's own bar below (16)
// signal clicked()
Pressable {
    id: root

    property string title
    property bool tappable: false
    property real safeBottom: 16

    width: parent ? parent.width : implicitWidth
    implicitWidth: 390
    implicitHeight: words.implicitHeight + 24 + safeBottom
    interactive: tappable

    Accessible.role: tappable ? Accessible.Button : Accessible.StaticText
    Accessible.name: title
    Accessible.description: text
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        color: root.down && root.tappable ? Theme.pressed(Theme.bar) : Theme.bar

        Hairline {
            width: parent.width
        }

        FocusRing {
            shown: root.visualFocus
            corner: 4
            away: -6
        }
    }

    Icon {
        id: icon

        anchors.left: words.left
        anchors.leftMargin: -40 * Math.min(Theme.textScale, 1.4)
        y: 12 + Math.round((words.implicitHeight - height) / 2)
        name: "eye"
        maxScale: 1.4
    }

    Column {
        id: words

        readonly property real inset: Theme.gutter + 40 * Math.min(Theme.textScale, 1.4)

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: (inset - Theme.gutter) / 2
        width: Math.min(root.width, 640) - inset - Theme.gutter
        y: 12

        Txt {
            width: parent.width
            text: root.title
            strong: true
            spoken: false
        }

        Txt {
            width: parent.width
            visible: text
            text: root.text
            size: 13
            soft: true
            spoken: false
        }
    }
}
