// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One day of the strip above the diary.
//
// letter: string       the weekday, short
// number: string
// mark: string         "" none, "logged", "missed", "ahead" or "session"
// quiet: bool          outside the time shown
// chosen: bool         what the page says; a press only asks
// text: string         the whole date, for screen readers
// signal clicked()
Pressable {
    id: root

    property string letter
    property string number
    property string mark
    property bool quiet: false
    property bool chosen: false

    implicitWidth: Math.max(40, figure.implicitWidth + 12)
    implicitHeight: names.implicitHeight + 30

    Accessible.role: Accessible.Button
    Accessible.name: text ? text : number
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.chosen ? Theme.surface : Theme.alpha(Theme.edge, root.down ? .16 : 0)
        border.width: root.chosen ? 1 : 0
        border.color: Theme.line

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: -2
        }
    }

    Column {
        id: names

        anchors.horizontalCenter: parent.horizontalCenter
        y: 7

        Txt {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.letter
            size: 12
            maxScale: 1.5
            soft: true
            spoken: false
        }

        Txt {
            id: figure

            anchors.horizontalCenter: parent.horizontalCenter
            text: root.number
            size: 17
            maxScale: 1.5
            medium: !root.chosen
            strong: root.chosen
            soft: root.quiet
            spoken: false
        }
    }

    Rectangle {
        anchors.centerIn: spot
        width: 16
        height: 16
        radius: 8
        visible: root.mark === "session"
        color: "transparent"
        border.width: 1.75
        border.color: Theme.accent
    }

    Rectangle {
        id: spot

        readonly property bool full: root.mark === "logged" || root.mark === "session"

        anchors.horizontalCenter: parent.horizontalCenter
        y: names.y + names.implicitHeight + 3
        width: 8
        height: 8
        radius: 4
        visible: root.mark
        color: full ? Theme.accent : "transparent"
        border.width: full ? 0 : root.mark === "missed" ? 2 : 1.25
        border.color: root.mark === "missed" ? Theme.accent : Theme.edge
    }
}
