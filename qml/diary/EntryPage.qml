// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// Writes one entry: with one thumb, in less than half a minute, and nothing is lost on the way. Or
// changes one, whose earlier words stay.
//
// entryId: string    the entry to change; empty: a new one
// signal saved(string entryId), signal closed()
// signal captureRequested(EntryEditor editor, string view)
AppPage {
    id: root

    property string entryId

    signal saved(string entryId)
    signal closed
    signal captureRequested(editor: EntryEditor, view: string)

    function save(): void {
        const id = editor.save()
        if (id !== "")
            root.saved(id)
    }

    title: {
        if (editor.changing && editor.state === EntryEditor.Editing) {
            //: Title of a diary entry that is being changed
            return qsTr("Change this entry")
        }
        //: Title of a new diary entry
        return qsTr("How is it today?")
    }

    EntryEditor {
        id: editor

        entryId: root.entryId
    }

    PhotoDialog {
        id: files

        onChosen: (view, file) => editor.addPhoto(view, file)
    }

    header: PageHeader {
        title: root.title
        sub: editor.state === EntryEditor.Editing ? editor.dayText : ""
        leading: "close"
        onBack: root.closed()

        Txt {
            rightPadding: 12
            leftPadding: 12
            text: {
                switch (editor.draft) {
                case EntryEditor.Kept:
                    //: What is written is safe, though not saved as an entry yet
                    return qsTr("Draft kept")
                case EntryEditor.NotKept:
                    //: What is written could not be kept as a draft
                    return qsTr("Draft not kept")
                default:
                    return ""
                }
            }
            size: 13
            maxScale: 1.4
            color: editor.draft === EntryEditor.NotKept ? Theme.urgent : Theme.inkSoft
        }
    }

    PageScroll {
        anchors.fill: parent
        spacing: 12

        BusyState {
            visible: editor.state === EntryEditor.Loading
            //: While a kept draft is being read
            title: qsTr("Opening your draft")
            action: ""
        }

        Card {
            width: parent.width
            visible: editor.state === EntryEditor.Failed

            FailedState {
                title: editor.error.title
                text: editor.error.text
                onActed: editor.reload()
            }
        }

        OccupiedCard {
            visible: editor.state === EntryEditor.Occupied
            dayText: editor.dayText
            onGoneOn: editor.goOn()
            onThrownAway: editor.clearTheWay()
        }

        EntryForm {
            visible: editor.state === EntryEditor.Editing
            editor: editor
            onCameraWanted: view => root.captureRequested(editor, view)
            onPhotoWanted: view => files.ask(view)
            onPhotoRemoved: view => {
                editor.removePhoto(view)
                //: After a photo was taken out of a draft
                note.offer(qsTr("Photo removed"), true)
            }
            onDiscarded: {
                const changing = editor.changing
                editor.discard()
                if (changing) {
                    //: After the changes of an entry were taken back
                    note.offer(qsTr("It says again what it said"), false)
                } else {
                    //: After a draft was emptied
                    note.offer(qsTr("Draft emptied"), false)
                }
            }
        }
    }

    Snackbar {
        id: note

        property bool photoGone: false

        function offer(words: string, photoGone: bool): void {
            note.photoGone = photoGone
            //: Button: takes back what was just done
            note.show(words, qsTr("Undo"))
        }

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        onActed: {
            if (note.photoGone)
                editor.undoRemovePhoto()
            else
                editor.undoDiscard()
        }
    }

    footer: Column {
        width: root.width

        Rectangle {
            width: parent.width
            visible: editor.refused && editor.state === EntryEditor.Editing
            implicitHeight: refusal.implicitHeight
            color: Theme.bar

            Hairline {
                width: parent.width
            }

            FailedState {
                id: refusal

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, 640)
                title: editor.error.title
                text: editor.error.text
                //: Button: closes a message
                action: qsTr("OK")
                onActed: editor.dismissError()
            }
        }

        BottomActions {
            width: parent.width
            visible: editor.state !== EntryEditor.Occupied

            Btn {
                //: Button: saves a diary entry
                text: qsTr("Save")
                enabled: editor.canSave
                onClicked: root.save()
            }
        }
    }
}
