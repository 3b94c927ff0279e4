// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// One wording of an entry: when it was written, what was changed, and, unfolded, all of it.
//
// revision: var    {title, when, changes, rows, note, photos}
// open: bool       all of it is shown (false)
Card {
    id: root

    required property var revision
    property bool open: false

    width: parent ? parent.width : implicitWidth

    Column {
        x: 20
        width: parent.width - 40
        topPadding: 16
        bottomPadding: 8

        Txt {
            width: parent.width
            text: root.revision.title
            size: 17
            strong: true
            heading: true
        }

        Txt {
            width: parent.width
            text: root.revision.when
            size: 13
            soft: true
        }
    }

    Repeater {
        model: root.revision.changes

        ChangeRow {
            required property var modelData

            title: modelData.title
            before: modelData.before
            after: modelData.after
        }
    }

    ListRow {
        visible: root.revision.changes.length > 0
        title: {
            if (root.open) {
                //: Folds a wording of a diary entry again
                return qsTr("Show only what was changed")
            }
            //: Unfolds one wording of a diary entry
            return qsTr("Show all of it")
        }
        divider: false
        chevron: false
        Accessible.checkable: true
        Accessible.checked: root.open
        onClicked: root.open = !root.open

        Icon {
            name: root.open ? "up" : "down"
            size: 20
            color: Theme.inkSoft
        }
    }

    Column {
        x: 20
        width: parent.width - 40
        visible: root.open
        bottomPadding: 16
        spacing: 8

        LoggedPhotos {
            photos: root.revision.photos
        }

        Column {
            width: parent.width

            Repeater {
                id: facts

                model: root.revision.rows

                FactRow {
                    required property var modelData
                    required property int index

                    title: modelData.title
                    value: modelData.value
                    divider: index < facts.count - 1
                }
            }
        }

        Txt {
            width: parent.width
            visible: root.revision.note !== ""
            text: root.revision.note
        }
    }
}
