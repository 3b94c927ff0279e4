// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// What was logged, and what can be done about it: change it, or read what it said before.
//
// advice: AdviceModel
// signal changeRequested(), signal historyRequested()
Column {
    id: root

    required property AdviceModel advice

    signal changeRequested
    signal historyRequested

    width: parent ? parent.width : implicitWidth
    spacing: 12

    SectionHeader {
        visible: root.advice.logged.length > 0 || root.advice.note || root.advice.photos.length > 0
        //: Above the answers, the note and the photos of an entry
        title: qsTr("What you logged")
    }

    LoggedPhotos {
        photos: root.advice.photos
    }

    Card {
        width: parent.width
        visible: root.advice.logged.length > 0

        Column {
            x: 20
            width: parent.width - 40

            Repeater {
                model: root.advice.logged

                FactRow {
                    required property var modelData
                    required property int index

                    title: modelData.title
                    value: modelData.value
                    divider: index < root.advice.logged.length - 1
                }
            }
        }
    }

    Card {
        width: parent.width
        visible: root.advice.note
        padding: 20
        spacing: 4

        Txt {
            width: parent.width
            //: Above the note of an entry
            text: qsTr("Note")
            size: 13
            soft: true
        }

        Txt {
            width: parent.width
            text: root.advice.note
        }
    }

    Card {
        width: parent.width

        ListRow {
            glyph: "diary"
            //: Opens a kept diary entry to change it
            title: qsTr("Change this entry")
            divider: root.advice.changedText !== ""
            onClicked: root.changeRequested()
        }

        ListRow {
            visible: root.advice.changedText !== ""
            glyph: "undo"
            title: qsTr("What it said before")
            sub: root.advice.changedText
            divider: false
            onClicked: root.historyRequested()
        }
    }
}
