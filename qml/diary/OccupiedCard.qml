// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// An unfinished entry is in the way, and both ways on.
//
// dayText: string   of the unfinished entry, e.g. "Day 4 · Monday"
// signal goneOn(), signal thrownAway()
Card {
    id: root

    required property string dayText

    signal goneOn
    signal thrownAway

    width: parent ? parent.width : implicitWidth
    padding: 20
    spacing: 12

    NoteRow {
        glyph: "timer"
        //: One entry can be written at a time; %1 is the day of the unfinished one
        title: qsTr("Another entry is not finished: %1").arg(root.dayText)
        //: Above two buttons
        text: qsTr("One can be written at a time. Finish that one first, or throw away what you wrote there.")
    }

    Btn {
        width: parent.width
        //: Button: shows the entry that is not finished
        text: qsTr("Go on with that one")
        onClicked: root.goneOn()
    }

    Btn {
        width: parent.width
        kind: "outline"
        glyph: "trash"
        //: Button: deletes an unfinished draft; %1 is its day, e.g. "Day 4 · Monday"
        text: qsTr("Throw away the draft: %1").arg(root.dayText)
        onClicked: root.thrownAway()
    }
}
