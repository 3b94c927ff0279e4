// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One row of the entries: its part of the card of its month, and the month's name above the first.
//
// tabStop: bool      the tab key stops here
// called: bool       turns true when the row takes the keyboard
// signal clicked()
// signal moved(int by)   an arrow key leads to another row
Item {
    id: root

    required property int index
    required property string entryId
    required property string month
    required property string title
    required property string time
    required property string sub
    required property int level
    required property bool damaged
    required property string photo
    required property bool begins
    required property bool ends
    property bool tabStop: false
    property bool called: false

    signal clicked
    signal moved(int by)

    readonly property bool inside: row.activeFocus

    readonly property real head: begins ? heading.implicitHeight + 12 : 0

    implicitHeight: head + card.height + (ends ? 12 : 0)

    onCalledChanged: if (called) row.forceActiveFocus(Qt.TabFocusReason)

    Txt {
        id: heading

        width: parent.width
        visible: root.begins
        topPadding: lift + 4
        text: root.month
        size: 15
        soft: true
        medium: true
        heading: true
    }

    Item {
        id: card

        y: root.head
        width: parent.width
        height: row.height
        clip: !root.begins || !root.ends

        Rectangle {
            y: root.begins ? 0 : -radius
            width: parent.width
            height: parent.height + (root.begins ? 0 : radius) + (root.ends ? 0 : radius)
            radius: Theme.radius
            color: Theme.surface
            border.width: Theme.dark ? 0 : 1
            border.color: Theme.alpha(Theme.line, .8)
        }

        EntryRow {
            id: row

            width: parent.width
            height: Math.max(68, implicitHeight)
            title: root.title
            time: root.time
            sub: root.sub
            level: root.level
            damaged: root.damaged
            photo: root.photo
            divider: !root.ends
            activeFocusOnTab: root.tabStop || activeFocus
            onClicked: root.clicked()
            Keys.onDownPressed: root.moved(1)
            Keys.onUpPressed: root.moved(-1)
        }
    }
}
