// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// The questions of an entry.
//
// editor: EntryEditor
// signal cameraWanted(string view)   "" for every view that is missing
// signal photoWanted(string view), signal photoRemoved(string view)
// signal discarded()
Column {
    id: root

    required property EntryEditor editor

    signal cameraWanted(string view)
    signal photoWanted(string view)
    signal photoRemoved(string view)
    signal discarded

    width: parent ? parent.width : implicitWidth
    spacing: 12

    EntryContext {
        editor: root.editor
    }

    PhotoStrip {
        photos: root.editor.photos
        onCameraWanted: view => root.cameraWanted(view)
        onWanted: view => root.photoWanted(view)
        onRemoved: view => root.photoRemoved(view)
    }

    Btn {
        anchors.left: parent.left
        kind: "tonal"
        compact: true
        glyph: "camera"
        //: Button: opens the camera for all views, one after the other
        text: qsTr("Take photos")
        onClicked: root.cameraWanted("")
    }

    DotsCard {
        visible: root.editor.settled
        answers: root.editor.answers
    }

    ScalesCard {
        answers: root.editor.answers
    }

    SkinCard {
        answers: root.editor.answers
    }

    SignsCard {
        //: Title above signs to tick in a diary entry
        title: qsTr("Do any of these apply?")
        answers: root.editor.answers
        dotsApart: root.editor.settled
    }

    UpkeepCard {
        upkeep: root.editor.upkeep
    }

    Field {
        //: Label of a field for the body temperature
        label: qsTr("Temperature in °C")
        //: In an empty field for the body temperature
        placeholderText: qsTr("If you took it")
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        maximumLength: 8
        hint: root.editor.answers.temperatureHint
        error: {
            if (root.editor.answers.temperatureValid)
                return ""
            //: A number that cannot be a body temperature
            return qsTr("Write a body temperature between 30 and 45 °C, or leave it empty.")
        }
        text: root.editor.answers.temperature
        onTextEdited: root.editor.answers.temperature = text
    }

    NoteField {
        id: note

        //: Label of a free text in a diary entry
        label: qsTr("Note")
        //: In an empty note of a diary entry
        placeholderText: qsTr("Anything else you noticed")
        longest: root.editor.longestNote
        onTextChanged: root.editor.note = text

        Connections {
            target: root.editor

            function onNoteChanged() {
                if (note.text !== root.editor.note)
                    note.text = root.editor.note
            }
        }

        Component.onCompleted: text = root.editor.note
    }

    Btn {
        anchors.left: parent.left
        visible: root.editor.hasContent
        kind: "plain"
        compact: true
        glyph: root.editor.changing ? "undo" : "trash"
        tone: Theme.inkSoft
        text: {
            if (root.editor.changing) {
                //: Button: takes back what was changed in an entry; it can be undone
                return qsTr("Leave it as it was")
            }
            //: Button: empties the form; it can be undone
            return qsTr("Empty this draft")
        }
        onClicked: root.discarded()
    }
}
