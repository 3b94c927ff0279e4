// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Review

// Where an answer is written: prepared ones to start from, free text, and where its file went.
Column {
    id: root

    required property CaseModel model

    spacing: 12

    Card {
        width: parent.width
        padding: 16
        spacing: 4

        Flow {
            width: parent.width
            spacing: 8

            Repeater {
                model: root.model.templates

                Chip {
                    required property var modelData

                    kind: "quiet"
                    text: modelData.name
                    chosen: field.text.includes(modelData.text)
                    onClicked: root.begin(modelData.text)
                }
            }
        }

        NoteField {
            id: field

            width: parent.width
            framed: false
            minimumLines: 2
            //: In the empty field for an answer; %1 is the client's name or code
            placeholderText: qsTr("Answer %1").arg(root.model.name)
            onTextChanged: AnswerDrafts.keep(root.model.threadId, text)
            Keys.onPressed: event => {
                const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
                if (enter && (event.modifiers & Qt.ControlModifier)) {
                    event.accepted = true
                    root.send()
                }
            }
        }

        Item {
            width: parent.width
            height: button.height

            Btn {
                id: button

                anchors.right: parent.right
                kind: "tonal"
                glyph: "send"
                enabled: field.text.trim() !== ""
                //: Button: seal the answer for the client
                text: qsTr("Send")
                onClicked: root.send()
            }
        }
    }

    LevelBanner {
        width: parent.width
        visible: root.model.sentTo !== ""
        level: 0
        small: true
        //: The answer was sealed; %1 is the client's name or code
        word: qsTr("Sealed for %1. Send them this file:").arg(root.model.name)
        text: root.model.sentTo
    }

    LevelBanner {
        width: parent.width
        visible: root.model.sendFailure.title !== ""
        level: 1
        small: true
        glyph: "alert"
        word: root.model.sendFailure.title
        text: root.kept ? root.keptText : root.model.sendFailure.text
    }

    // The last answer was sealed and kept, although its file could not be handed over.
    property bool kept: false
    //: An answer is kept, but its file could not be handed over
    readonly property string keptText: qsTr("Your answer is kept, with those below. Save its file again from there.")

    Connections {
        target: root.model

        function onThreadIdChanged() {
            root.takeDraft()
        }
    }

    Component.onCompleted: takeDraft()

    function takeDraft() {
        kept = false
        field.text = AnswerDrafts.of(model.threadId)
    }

    function begin(words: string) {
        if (field.text.includes(words))
            return
        field.text = field.text.trim() === "" ? words : field.text.trim() + "\n" + words
        field.cursorPosition = field.length
        field.forceActiveFocus()
    }

    function send() {
        if (field.text.trim() === "")
            return
        kept = model.send(field.text.trim())
        if (kept)
            field.clear()
    }
}
