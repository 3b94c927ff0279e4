// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// What one should know before writing on: that it was begun earlier, that it changes an entry, or that
// the day has one already.
//
// editor: EntryEditor
Column {
    id: root

    required property EntryEditor editor

    readonly property bool elsewhere: editor.changing && editor.entryId === ""

    width: parent ? parent.width : implicitWidth
    visible: editor.older || editor.changing || editor.sameDayTime !== ""
    spacing: 12

    Card {
        width: parent.width
        visible: root.editor.older
        padding: 16
        spacing: 12

        NoteRow {
            glyph: "timer"
            //: A draft from an earlier day; %1 is its day, e.g. "Day 3 · Wednesday"
            title: qsTr("You began this earlier: %1").arg(root.editor.dayText)
        }

        Btn {
            anchors.left: parent.left
            kind: "tonal"
            compact: true
            //: Button: an older draft becomes one about today
            text: qsTr("Make it about today")
            onClicked: root.editor.moveToToday()
        }
    }

    Card {
        width: parent.width
        visible: root.elsewhere
        padding: 16
        spacing: 12

        NoteRow {
            glyph: "timer"
            //: Changes of an earlier entry that were not saved; %1 is its day
            title: qsTr("You have not finished changing this entry: %1").arg(root.editor.dayText)
            //: Below: an entry whose changes were not saved
            text: qsTr("Save it or leave it as it was, then write a new one.")
        }
    }

    NoteRow {
        width: parent.width
        visible: root.editor.changing && !root.elsewhere
        glyph: "diary"
        //: Above an entry that is being changed
        text: qsTr("What it says now stays readable after you change it.")
    }

    NoteRow {
        width: parent.width
        visible: root.editor.sameDayTime !== "" && !root.editor.older
        glyph: "diary"
        //: Above a new entry; %1 is the time of an earlier one of the same day, e.g. "07:04"
        text: qsTr("You wrote an entry at %1 already. This will be another one.")
                  .arg(root.editor.sameDayTime)
    }
}
