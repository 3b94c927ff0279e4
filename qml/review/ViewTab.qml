// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A view to look at, with its key.
Pressable {
    id: root

    property string key
    property bool chosen: false

    implicitWidth: row.implicitWidth + 32
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 24)

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 4
        anchors.bottomMargin: 4
        radius: height / 2
        color: {
            if (root.chosen)
                return Theme.accentSoft
            return root.down ? Theme.alpha(Theme.edge, .12) : Theme.alpha(Theme.edge, 0)
        }

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: 0
        }
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 8

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.key
            text: root.key
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            medium: true
            strong: root.chosen
            color: root.chosen ? Theme.accent : Theme.ink
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
