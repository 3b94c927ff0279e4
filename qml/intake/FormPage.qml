// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Intake

// One of the clinic's forms: what was found in it, its table, its files.
AppPage {
    id: root

    required property string formId
    property FormModel model: FormModel {
        formId: root.formId
    }

    signal back
    signal previewRequested

    //: Title of the page about one of the clinic's forms
    title: qsTr("Form")

    Connections {
        target: root.model

        function onGone() {
            root.back()
        }
    }

    FormFilePicker {
        id: picker

        //: Title of the dialog that opens a decision table
        title: qsTr("Open a table file")
        onPicked: file => root.model.openTable(file)
    }

    header: PageHeader {
        leading: "back"
        title: root.title
        onBack: root.back()
    }

    PageScroll {
        id: scroll

        anchors.fill: parent

        Card {
            width: parent.width
            visible: root.model.state !== FormModel.Full

            BusyState {
                visible: root.model.state === FormModel.Loading
                //: While one of the clinic's forms is being read
                title: qsTr("Looking over the form")
                action: ""
            }

            FailedState {
                visible: root.model.state === FormModel.Failed
                title: root.model.failure.title
                text: root.model.failure.text
                onActed: root.model.reload()
            }
        }

        BoundLoader {
            width: parent.width
            active: root.model.state === FormModel.Full
            sourceComponent: FormBody {
                model: root.model
                onTableRequested: picker.open()
            }
        }
    }

    footer: BottomActions {
        visible: root.model.state === FormModel.Full
        height: visible ? implicitHeight : 0

        Btn {
            glyph: "eye"
            //: Button: a form's questions as a client sees them
            text: qsTr("Preview")
            onClicked: root.previewRequested()
        }
    }
}
