// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One day of the week, chosen or not.
//
// letter: string     the day, short
// text: string       what choosing it means, for screen readers
// checked: bool
// signal toggled()   after a person changed checked
Pressable {
    id: root

    property string letter

    implicitWidth: Math.max(40, label.implicitWidth + 16)
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 20)
    checkable: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    Rectangle {
        readonly property color fill: root.checked ? Theme.accentSoft : Theme.alpha(Theme.well, 0)

        anchors.fill: parent
        anchors.topMargin: 4
        anchors.bottomMargin: 4
        radius: Math.min(width, height) / 2
        color: root.down ? Theme.alpha(Theme.edge, .18) : fill
        border.width: root.checked ? 2 : 1
        border.color: root.checked ? Theme.accent : Theme.edge

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: 2
        }
    }

    Txt {
        id: label

        anchors.centerIn: parent
        text: root.letter
        size: 13
        medium: !root.checked
        strong: root.checked
        color: root.checked ? Theme.accent : Theme.ink
        wrapMode: Text.NoWrap
        spoken: false
    }
}
