// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Consultation
import Stipple.Controls
import Stipple.Diary

// Photos of one's own head, taken or left out: for a consultation, and as the "before" of later ones.
// They become an entry of the diary by themselves when the page is left.
//
// entryId: string    the entry whose photos are changed; empty: those of today
// signal closed()
// signal captureRequested(EntryEditor editor, string view)   "" for every view that is missing
// signal photosRequested(string entryId)   those of another entry
// signal entryRequested()                  the unfinished entry that is in the way
// signal sourceRequested(int number)
AppPage {
    id: root

    property string entryId

    signal closed
    signal captureRequested(editor: EntryEditor, view: string)
    signal photosRequested(string entryId)
    signal entryRequested
    signal sourceRequested(int number)

    readonly property bool editing: editor.state === EntryEditor.Editing

    //: Title of the page for photos of one's own head
    title: qsTr("Your photos")

    header: PageHeader {
        title: {
            if (!root.editing)
                return root.title
            return editor.older || root.entryId ? editor.dayText : ""
        }
        leading: "back"
        onBack: root.closed()
    }

    footer: OwnPhotosFooter {
        visible: root.editing
        editor: editor
        onCameraWanted: root.captureRequested(editor, "")
        onClosed: root.closed()
    }

    EntryEditor {
        id: editor

        photosAlone: true
        entryId: root.entryId
    }

    OwnPhotosModel {
        id: photos

        entryId: editor.entryId
    }

    PhotoDialog {
        id: files

        onChosen: (view, file) => editor.addPhoto(view, file)
    }

    PhotoSheet {
        id: sheet

        onCameraWanted: view => root.captureRequested(editor, view)
        onWanted: view => files.ask(view)
        onRemoved: view => {
            editor.removePhoto(view)
            //: After a photo was taken out; the button takes that back
            note.show(qsTr("Photo removed"), qsTr("Undo"))
        }
    }

    PageScroll {
        anchors.fill: parent
        spacing: 12

        BusyState {
            visible: editor.state === EntryEditor.Loading
            //: While photos are looked for
            title: qsTr("Opening your photos")
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
            onGoneOn: root.entryRequested()
            onThrownAway: editor.clearTheWay()
        }

        OwnPhotosBody {
            width: parent.width
            visible: root.editing
            editor: editor
            photos: photos
            onChosen: photo => sheet.offer(photo)
            onPhotosRequested: entryId => {
                // One draft at a time: what was taken here is kept before another entry is opened.
                if (editor.canSave && editor.save() !== "")
                    editor.reload()
                root.photosRequested(entryId)
            }
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    Snackbar {
        id: note

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        onActed: editor.undoRemovePhoto()
    }
}
