// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// An icon to press, in a 48 target.
//
// text: string     what it does, for screen readers
// glyph: string
// size: real       of the icon (24)
// color: color     (ink)
// fill: color      of the disc behind it (none)
// signal clicked()
Pressable {
    id: root

    property string glyph
    property real size: 24
    property color color: Theme.ink
    property color fill: Theme.alpha(Theme.well, 0)

    implicitWidth: Math.max(Theme.touch, icon.implicitWidth + 24)
    implicitHeight: implicitWidth

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.down ? (root.fill.a > 0 ? Theme.pressed(root.fill) : Theme.alpha(Theme.edge, .18))
                            : root.fill

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: root.fill.a > 0 ? 4 : -4
        }
    }

    Icon {
        id: icon

        anchors.centerIn: parent
        name: root.glyph
        size: root.size
        maxScale: 1.5
        color: root.enabled ? root.color : Theme.faint
    }
}
