// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One of several statements that may all be true. Inside a Card; at least 52 high.
//
// text: string
// chosen: bool        what the page says; a press only asks, through clicked()
// divider: bool       hairline below (true)
// signal clicked()
Pressable {
    id: root

    property bool chosen: false
    property bool divider: true

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(52, label.implicitHeight + 24)

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.alpha(Theme.edge, .12) : Theme.alpha(Theme.edge, 0)

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: -6
        }
    }

    Txt {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: mark.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        medium: root.chosen
        spoken: false
    }

    TickMark {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        checked: root.chosen
    }

    Hairline {
        anchors.left: label.left
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.bottom: parent.bottom
        visible: root.divider
    }
}
