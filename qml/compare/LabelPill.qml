// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// What day a photo was taken, on it.
//
// text: string
// pinned: bool    others are compared with it
// widest: real
Rectangle {
    id: root

    property string text
    property bool pinned: false
    property real widest: 400

    // Where there is hardly room for the words, the strip alone says which one is pinned.
    readonly property bool marked: pinned && widest >= 120

    width: Math.min(widest, content.width + 22)
    height: Math.max(32, day.implicitHeight + 8)
    radius: Math.min(height / 2, 18)
    color: "#B3000000"

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.marked
            name: "pin"
            size: 14
            maxScale: 1.4
            color: "#FFFFFF"
        }

        Txt {
            id: day

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), root.widest - 22 - (root.marked ? 22 : 0))
            text: root.text
            size: 13
            maxScale: 1.4
            medium: true
            color: "#FFFFFF"
            spoken: false
        }
    }
}
