// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// The name, the offer and the notes, kept with every key: also what the keyboard still composes.
// And the way to be rid of it all.
//
// kept: ConsideredEditor
// signal removed()
Column {
    id: root

    required property ConsideredEditor kept

    signal removed

    spacing: 12

    Field {
        id: name

        readonly property string written: root.joined(text, cursorPosition, preeditText)

        //: Label of the field with the name of a clinic
        label: qsTr("Name")
        maximumLength: root.kept.longestName
        error: {
            if (written.trim() !== "")
                return ""
            //: Below the empty field for the name of a clinic
            return qsTr("A clinic needs a name. Until you write one, the one before stays.")
        }
        onWrittenChanged: root.kept.name = written
        onEditingFinished: root.kept.finishName()
    }

    NoteField {
        id: price

        readonly property string written: root.joined(text, cursorPosition, preeditText)

        minimumLines: 1
        //: Label of the field with what a clinic asks for
        label: qsTr("The offer")
        //: In the empty field for what a clinic asks for
        placeholderText: qsTr("The price, and what it covers")
        longest: root.kept.longestPrice
        onWrittenChanged: root.kept.price = written
    }

    NoteField {
        id: notes

        readonly property string written: root.joined(text, cursorPosition, preeditText)

        //: Label of the field with free notes about a clinic
        label: qsTr("Notes")
        //: In the empty field for notes about a clinic
        placeholderText: qsTr("What you saw and heard")
        longest: root.kept.longestNotes
        onWrittenChanged: root.kept.notes = written
    }

    Btn {
        anchors.left: parent.left
        anchors.leftMargin: -side
        width: Math.min(implicitWidth, parent.width + 2 * side)
        kind: "plain"
        compact: true
        glyph: "trash"
        tone: Theme.urgent
        //: Button: takes a clinic from the list, with all that was noted; it can be undone
        text: qsTr("Remove this clinic")
        onClicked: if (root.kept.remove()) root.removed()
    }

    Connections {
        target: root.kept

        function onTextsChanged(): void {
            root.show()
        }
    }

    Component.onCompleted: root.show()

    function joined(text: var, cursor: int, composed: string): string {
        return text.slice(0, cursor) + composed + text.slice(cursor)
    }

    function show(): void {
        if (name.written !== root.kept.name) {
            name.text = root.kept.name
            // A long name shows its beginning.
            name.cursorPosition = 0
        }
        if (price.written !== root.kept.price)
            price.text = root.kept.price
        if (notes.written !== root.kept.notes)
            notes.text = root.kept.notes
    }
}
