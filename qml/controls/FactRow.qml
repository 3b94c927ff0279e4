// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A fact: its name at the start, its value at the end; one below the other when the text is large.
//
// title, value: string
// dot: string         "" none, "full" or "hollow" before the title
// emphasis: string    which of the two is soft: "title" or "value" ("value")
// divider: bool       hairline below (true)
Item {
    id: root

    property string title
    property string value
    property string dot
    property string emphasis: "value"
    property bool divider: true

    readonly property bool stacked: Theme.large
                                    || name.implicitWidth + fact.implicitWidth + name.anchors.leftMargin
                                       + 12 > width

    width: parent ? parent.width : implicitWidth
    implicitWidth: 310
    implicitHeight: stacked ? name.implicitHeight + fact.implicitHeight + 24
                            : Math.max(48, name.implicitHeight + 24)

    Accessible.role: Accessible.StaticText
    Accessible.name: title + ", " + value

    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: name.verticalCenter
        width: 9
        height: 9
        radius: 4.5
        visible: root.dot
        color: root.dot === "full" ? Theme.accent : "transparent"
        border.width: root.dot === "full" ? 0 : 1.5
        border.color: Theme.edge
    }

    Txt {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: root.dot ? 22 : 0
        y: root.stacked ? 12 : Math.round((root.height - implicitHeight) / 2)
        width: Math.min(Math.ceil(implicitWidth), root.width - anchors.leftMargin)
        text: root.title
        medium: root.emphasis === "title"
        soft: root.emphasis !== "title"
        spoken: false
    }

    Txt {
        id: fact

        // As wide as the row: an anchor that changes sides keeps the width it had between both.
        anchors.left: name.left
        anchors.right: parent.right
        horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignRight
        y: root.stacked ? name.y + name.implicitHeight : name.y
        text: root.value
        medium: root.emphasis === "value"
        soft: root.emphasis !== "value"
        spoken: false
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.divider
    }
}
