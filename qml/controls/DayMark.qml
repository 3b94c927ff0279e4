// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What happened on a day, small: a dot, a ring, or a triangle.
//
// mark: string     "entry", "photo", or "flag1" to "flag4": an advice level
// tone: color
Item {
    id: root

    required property string mark
    property color tone: flagged ? Theme.level(Number(mark.slice(4))) : Theme.accent

    readonly property bool flagged: mark.startsWith("flag")

    implicitWidth: flagged ? 10 : 6
    implicitHeight: 10

    Rectangle {
        anchors.centerIn: parent
        width: 6
        height: 6
        radius: 3
        visible: !root.flagged
        color: root.mark === "entry" ? root.tone : "transparent"
        border.width: root.mark === "entry" ? 0 : 1.5
        border.color: root.tone
    }

    Icon {
        anchors.centerIn: parent
        visible: root.flagged
        name: "alert"
        size: 11
        maxScale: 1
        weight: 3
        color: root.tone
    }
}
