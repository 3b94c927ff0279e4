// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A choice among several, or a small quiet action: 40 high in a 48 target.
//
// text: string
// glyph: string
// kind: string      "choice" (outlined) or "quiet" (filled, an action) ("choice")
// chosen: bool      what the page says; a press only asks, through clicked()
// keyHint: string
// signal clicked()
Pressable {
    id: root

    property string glyph
    property string kind: "choice"
    property string keyHint
    property bool chosen: false

    readonly property bool quiet: kind === "quiet"
    readonly property color textColor: {
        if (!root.enabled)
            return Theme.edge
        return root.chosen ? Theme.accent : Theme.ink
    }

    implicitWidth: row.implicitWidth + 32
    implicitHeight: Math.max(48, row.implicitHeight + 24)

    Accessible.role: quiet ? Accessible.Button : Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: !quiet
    Accessible.checked: chosen
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    Rectangle {
        readonly property color fill: {
            if (root.chosen)
                return Theme.accentSoft
            return root.quiet ? Theme.well : Theme.alpha(Theme.well, 0)
        }

        anchors.fill: parent
        anchors.topMargin: 4
        anchors.bottomMargin: 4
        radius: Math.min(height / 2, 28)
        color: {
            if (!root.down)
                return fill
            return fill.a > 0 ? Theme.pressed(fill) : Theme.alpha(Theme.edge, .18)
        }
        border.width: root.quiet ? 0 : root.chosen ? 2 : 1
        border.color: root.chosen ? Theme.accent : Theme.edge

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: 2
        }
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.keyHint
            text: root.keyHint
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.glyph
            name: root.glyph
            size: 18
            color: root.chosen ? Theme.accent : Theme.inkSoft
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            size: 15
            medium: !root.chosen
            strong: root.chosen
            color: root.textColor
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
