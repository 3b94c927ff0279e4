// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One item of a list: a dot and its words, or a number in a ring.
//
// text: string
// number: int        0 shows a dot
// tone: color        of the dot (accent)
// hollow: bool       an empty dot
// size: int          (15)
Item {
    id: root

    property alias text: words.text
    property int number: 0
    property color tone: Theme.accent
    property bool hollow: false
    property alias size: words.size
    property alias medium: words.medium

    readonly property real ring: Math.round(26 * Math.min(Theme.textScale, 1.6))

    width: parent ? parent.width : implicitWidth
    implicitWidth: 310
    implicitHeight: Math.max(words.implicitHeight, number > 0 ? ring : 0)

    Rectangle {
        anchors.left: parent.left
        y: Math.round((words.lineHeight - height) / 2)
        width: root.number > 0 ? root.ring : 8
        height: width
        radius: width / 2
        color: root.number > 0 || root.hollow ? "transparent" : root.tone
        border.width: root.number > 0 ? 1.25 : root.hollow ? 1.5 : 0
        border.color: Theme.edge

        Txt {
            anchors.centerIn: parent
            visible: root.number > 0
            text: root.number > 0 ? Number(root.number).toLocaleString(Qt.locale(), "f", 0) : ""
            size: 13
            maxScale: 1.6
            strong: true
            spoken: false
        }
    }

    Txt {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.number > 0 ? root.ring + 14 : 20
        anchors.right: parent.right
    }
}
