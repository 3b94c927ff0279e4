// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// A button, 52 high (44 when compact), growing with its text. One primary a page.
//
// text: string
// kind: string      "primary", "tonal", "outline", "plain" or "danger" ("primary")
// glyph: string     icon before the text
// keyHint: string   key shown in a cap, on wide screens
// tone, toneInk     fill and text on it, for a primary in a level's colour
// compact: bool
// signal clicked()  also by Space, Return and a screen reader
Pressable {
    id: root

    property string kind: "primary"
    property string glyph
    property string keyHint
    property color tone: kind === "danger" ? Theme.emergency : Theme.accent
    property color toneInk: kind === "danger" ? Theme.levelInk : Theme.accentInk
    property bool compact: false

    readonly property bool solid: kind === "primary" || kind === "danger"
    readonly property color fill: {
        if (root.solid)
            return root.enabled ? root.tone : Theme.well
        return root.kind === "tonal" ? Theme.well : Theme.alpha(Theme.well, 0)
    }
    readonly property color textColor: {
        if (!root.enabled)
            return Theme.edge
        if (root.solid)
            return root.toneInk
        return root.kind === "plain" ? root.tone : Theme.ink
    }
    readonly property real minimum: compact ? 44 : 52
    readonly property real side: kind === "plain" ? 12 : compact ? 20 : 24

    implicitWidth: Math.max(implicitHeight, content.natural + 2 * side)
    implicitHeight: Math.max(minimum, content.implicitHeight + 2 * Math.round((minimum - 24) / 2))
                    + (compact ? 4 : 0)

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.compact ? 2 : 0
        anchors.bottomMargin: anchors.topMargin
        radius: Math.min(height / 2, root.minimum)
        color: root.down ? Theme.pressed(root.kind === "outline" || root.kind === "plain"
                                            ? Theme.alpha(Theme.edge, .18) : root.fill)
                            : root.fill
        border.width: root.kind === "outline" ? 1.25 : 0
        border.color: root.enabled ? Theme.edge : Theme.line

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
        }
    }

    Item {
        id: content

        anchors.fill: parent

        readonly property real extras: (root.glyph ? icon.width + row.spacing : 0)
                                       + (root.keyHint ? cap.width + row.spacing : 0)
        readonly property real natural: Math.ceil(label.implicitWidth) + extras

        implicitHeight: label.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: 8

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                visible: root.glyph
                name: root.glyph
                size: 20
                weight: 1.9
                color: root.textColor
            }

            Txt {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), root.width - 2 * root.side - content.extras)
                text: root.text
                size: 17
                strong: true
                color: root.textColor
                // More lines than one stay beside their icon.
                horizontalAlignment: root.glyph && lineCount > 1 ? Text.AlignLeft : Text.AlignHCenter
                spoken: false
            }

            BoundLoader {
                id: cap

                anchors.verticalCenter: parent.verticalCenter
                active: root.keyHint !== ""
                visible: active
                sourceComponent: KeyCap {
                    text: root.keyHint
                    textColor: root.textColor
                    filled: root.solid
                }
            }
        }
    }
}
