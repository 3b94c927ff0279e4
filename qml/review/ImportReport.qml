// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stipple.Controls
import Stipple.Review

// How opening files goes and went: a count while it lasts, then what a person has to know.
Item {
    id: root

    required property InboxImport importing

    // Many refused files scroll instead of hiding the list.
    property real mostHeight: 240

    readonly property bool shown: importing.running || importing.summary !== ""

    implicitHeight: shown ? card.implicitHeight + 12 : 0
    visible: shown

    Card {
        id: card

        x: 12
        width: parent.width - 24

        BusyState {
            visible: root.importing.running
            //: While files are opened: %1 are done of %2
            title: qsTr("Opening files: %1 of %2").arg(root.importing.done).arg(root.importing.total)
            //: While files are opened: a cancelled import keeps what it has done
            text: qsTr("What is opened already stays.")
            share: root.importing.total > 0 ? root.importing.done / root.importing.total : -1
            onActed: root.importing.cancel()
        }

        Column {
            width: parent.width
            visible: !root.importing.running
            leftPadding: 20
            rightPadding: 20
            topPadding: 8
            bottomPadding: 16
            spacing: 12

            Item {
                width: parent.width - 40
                height: Math.max(said.implicitHeight, away.height)

                Txt {
                    id: said

                    anchors.left: parent.left
                    anchors.right: away.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.importing.summary
                    size: 17
                    medium: true
                    heading: true
                }

                IconBtn {
                    id: away

                    anchors.right: parent.right
                    anchors.rightMargin: -12
                    glyph: "close"
                    size: 20
                    color: Theme.inkSoft
                    //: Button: close the report about opened files
                    text: qsTr("Close the report")
                    onClicked: root.importing.dismiss()
                }
            }

            ListView {
                id: notes

                width: parent.width - 40
                height: Math.min(contentHeight, root.mostHeight)
                visible: count > 0
                clip: true
                spacing: 12
                boundsBehavior: Flickable.StopAtBounds
                model: root.importing.notes

                T.ScrollBar.vertical: ScrollMark {}

                StillWheel {
                    view: notes
                }

                delegate: ImportNote {
                    required property var modelData

                    width: notes.width
                    file: modelData.file
                    title: modelData.title
                    text: modelData.text
                    refused: modelData.refused
                }
            }
        }
    }
}
