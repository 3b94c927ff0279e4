// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls
import Stipple.Diary

// All entries, newest first, below what they add up to.
Page {
    id: root

    signal entryChosen(string entryId)
    signal logRequested

    //: Title of the diary
    title: qsTr("Diary")

    background: Rectangle {
        color: Theme.ground
    }

    DiaryModel {
        id: diary
    }

    ListView {
        id: list

        readonly property Item focused: Window.activeFocusItem

        anchors.fill: parent
        model: diary
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        // Rows beyond the edge exist, so that the keyboard can reach them.
        cacheBuffer: 400

        onFocusedChanged: reveal(focused)

        ScrollBar.vertical: ScrollMark {}

        header: Item {
            width: list.width
            implicitHeight: head.height

            DiaryHead {
                id: head

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(list.width - 2 * Theme.gutter, 640)
                diary: diary
                title: root.title
                onEntryChosen: entryId => root.entryChosen(entryId)
                onLogRequested: root.logRequested()
            }
        }

        delegate: EntryRow {
            required property int index

            x: Math.round((list.width - width) / 2)
            width: Math.min(list.width, 640 + 2 * Theme.gutter)
            divider: index < list.count - 1
            onClicked: root.entryChosen(entryId)
        }

        footer: Item {
            implicitHeight: 32
        }

        function reveal(item: Item) {
            let inside = item
            while (inside && inside !== contentItem)
                inside = inside.parent
            if (!inside)
                return
            const top = item.mapToItem(contentItem, 0, 0).y
            if (top - 16 < contentY)
                contentY = Math.max(originY, top - 16)
            else if (top + item.height + 16 > contentY + height)
                contentY = top + item.height + 16 - height
        }
    }
}
