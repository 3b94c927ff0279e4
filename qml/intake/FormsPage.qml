// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Intake

// The clinic's own forms: what comes of each, and another one from a file.
AppPage {
    id: root

    property FormListModel model: FormListModel {}

    signal back
    signal formChosen(string formId)

    //: Title of the page with the clinic's own forms
    title: qsTr("Your own forms")

    Connections {
        target: root.model

        function onOpened(id: string) {
            root.formChosen(id)
        }

        function onRemoved(text: string) {
            //: Button: take back what was just done
            note.show(text, qsTr("Undo"))
        }
    }

    FormFilePicker {
        id: picker

        //: Title of the dialog that opens a form
        title: qsTr("Open a form file")
        onPicked: file => root.model.open(file)
    }

    header: PageHeader {
        leading: "back"
        title: root.title
        onBack: root.back()
    }

    PageScroll {
        anchors.fill: parent

        RefusalBanner {
            visible: root.model.refusal.title !== "" && !root.model.mayReplace
            refusal: root.model.refusal
        }

        RefusalBanner {
            visible: root.model.mayReplace
            refusal: root.model.refusal

            Btn {
                kind: "outline"
                compact: true
                //: Button: leave a form as it is
                text: qsTr("Keep mine")
                onClicked: root.model.dismiss()
            }

            Btn {
                compact: true
                //: Button: take a form's new file in place of the one that is here
                text: qsTr("Replace it")
                onClicked: root.model.replace()
            }
        }

        Card {
            width: parent.width
            visible: root.model.state !== FormListModel.Full

            BusyState {
                visible: root.model.state === FormListModel.Loading
                //: While the clinic's forms are being read
                title: qsTr("Opening your forms")
                action: ""
            }

            EmptyState {
                visible: root.model.state === FormListModel.Empty
                //: The clinic has no form of its own yet
                title: qsTr("No form yet")
                //: What the clinic's own forms are for
                text: qsTr("Ask your clients what you want to know before they come. A form is a FHIR Questionnaire, written as JSON.")
            }

            FailedState {
                visible: root.model.state === FormListModel.Failed
                title: root.model.failure.title
                text: root.model.failure.text
                onActed: root.model.reload()
            }
        }

        Card {
            width: parent.width
            visible: root.model.state === FormListModel.Full

            Repeater {
                model: root.model.forms

                FormRow {
                    required property var modelData
                    required property int index

                    form: modelData
                    divider: index < root.model.forms.length - 1
                    onChosen: root.formChosen(modelData.id)
                    onRemoveRequested: root.model.remove(modelData.id)
                }
            }
        }

        NoteRow {
            visible: root.model.state === FormListModel.Full
            glyph: "info"
            tone: Theme.inkSoft
            //: Below the list of the clinic's own forms
            text: qsTr("What a form asks is yours, and so is what it concludes. Without a table of its own that stands, it concludes nothing.")
        }
    }

    footer: BottomActions {
        visible: root.model.state === FormListModel.Full || root.model.state === FormListModel.Empty
        height: visible ? implicitHeight : 0

        Btn {
            glyph: "folder"
            //: Button: choose a file with a form
            text: qsTr("Open a form file")
            onClicked: picker.open()
        }
    }

    Snackbar {
        id: note

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        onActed: root.model.undo()
    }
}
