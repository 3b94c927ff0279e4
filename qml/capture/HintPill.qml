// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// What to do now, in one line; read by a screen reader whenever it is another.
//
// text: string
// ready: bool
Rectangle {
    id: root

    property string text
    property bool ready: false

    implicitWidth: words.implicitWidth + 56
    implicitHeight: words.implicitHeight + 20
    radius: Math.min(24, height / 2)
    color: "#F5F3EFE8"

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: 18
        anchors.verticalCenter: parent.verticalCenter
        width: 9
        height: 9
        radius: 5
        visible: !root.ready
        color: "#855600"
    }

    Icon {
        anchors.centerIn: mark
        visible: root.ready
        name: "check"
        size: 18
        maxScale: 1
        weight: 2.6
        color: "#0B6B62"
    }

    Txt {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(implicitWidth), root.width - 50)
        text: root.text
        size: 17
        maxScale: 1.6
        strong: true
        color: "#1E1B16"
        spoken: false
    }
}
