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

    Card {
        width: parent.width
        padding: 20
        spacing: 8

        DotSlider {
            title: qsTr("Redness")
            from: root.editor.rednessWords[0]
            to: root.editor.rednessWords[4]
            words: root.editor.rednessWords
            steps: 5
            value: root.editor.redness
            onMoved: value => root.editor.redness = value
        }

        DotSlider {
            title: qsTr("Worst pain, last 24 hours")
            from: root.editor.ratingWords[0]
            //: The upper end of a scale from 0 to 10
            to: qsTr("Worst imaginable")
            words: root.editor.ratingWords
            steps: 11
            value: root.editor.pain
            onMoved: value => root.editor.pain = value
        }

        DotSlider {
            title: qsTr("Worst itch, last 24 hours")
            from: root.editor.ratingWords[0]
            to: qsTr("Worst imaginable")
            words: root.editor.ratingWords
            steps: 11
            value: root.editor.itch
            onMoved: value => root.editor.itch = value
        }

        DotSlider {
            title: qsTr("Swelling")
            from: root.editor.swellingWords[0]
            to: root.editor.swellingWords[3]
            words: root.editor.swellingWords
            steps: 4
            value: root.editor.swelling
            onMoved: value => root.editor.swelling = value
        }

        DotSlider {
            title: qsTr("Scabs left")
            from: root.editor.scabWords[0]
            //: The upper end of the scale of scabs: all of the treated skin
            to: qsTr("Everywhere")
            words: root.editor.scabWords
            steps: 11
            value: root.editor.scabs
            onMoved: value => root.editor.scabs = value
        }
    }

    Card {
        width: parent.width

        Column {
            x: 20
            width: parent.width - 40

            QuestionRow {
                title: qsTr("Hot to the touch?")
                value: root.editor.warm
                onAnswered: yes => root.editor.warm = yes ? 1 : 0
            }

            QuestionRow {
                title: qsTr("Redness past the edge?")
                value: root.editor.spreading
                onAnswered: yes => root.editor.spreading = yes ? 1 : 0
            }

            Txt {
                width: parent.width
                topPadding: 14 + lift
                //: What comes out of the treated skin, answered by one of several words
                text: qsTr("Any fluid?")
                size: 17
                medium: true
            }

            Flow {
                width: parent.width
                topPadding: 4
                bottomPadding: 14
                spacing: 8

                Repeater {
                    model: root.editor.fluidWords

                    Chip {
                        required property string modelData
                        required property int index

                        text: modelData
                        chosen: root.editor.fluid === index
                        onClicked: root.editor.fluid = chosen ? -1 : index
                    }
                }
            }
        }
    }

    SignsCard {
        //: Title above signs to tick in a diary entry
        title: qsTr("Do any of these apply?")
        editor: root.editor
    }

    Field {
        //: Label of a field for the body temperature, which may stay empty
        label: qsTr("Temperature in °C, if you took it")
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        maximumLength: 8
        hint: root.editor.temperatureHint
        error: {
            if (root.editor.temperatureValid)
                return ""
            //: A number that cannot be a body temperature
            return qsTr("Write a body temperature between 30 and 45 °C, or leave it empty.")
        }
        text: root.editor.temperature
        onTextEdited: root.editor.temperature = text
    }

    NoteField {
        id: note

        //: Label of a free text in a diary entry
        label: qsTr("Note")
        //: In an empty note of a diary entry
        placeholderText: qsTr("Anything else you noticed")
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
        glyph: "trash"
        tone: Theme.inkSoft
        //: Button: empties the form; it can be undone
        text: qsTr("Empty this draft")
        onClicked: root.discarded()
    }
}
