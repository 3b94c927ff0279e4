// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Assessment
import Stipple.Controls
import Stipple.Intake

// A form as a client fills it in. Nothing is stored.
AppPage {
    id: root

    required property string formId

    signal closed

    readonly property bool asking: rehearsal.state === FormPreview.Asking

    //: Title of the page that shows a form as a client sees it
    title: qsTr("Preview")

    FormPreview {
        id: rehearsal

        formId: root.formId
    }

    header: Column {
        PageHeader {
            width: parent.width
            visible: !root.asking
            leading: "close"
            title: root.title
            onBack: root.closed()
        }

        Rectangle {
            width: parent.width
            height: remark.implicitHeight + 24
            visible: root.asking
            color: Theme.well

            NoteRow {
                id: remark

                anchors.verticalCenter: parent.verticalCenter
                x: Math.round((parent.width - width) / 2)
                width: Math.min(parent.width - 2 * Theme.gutter, 640)
                glyph: "eye"
                tone: Theme.inkSoft
                //: Above a form that is shown as a client sees it
                text: qsTr("Preview: this is what a client sees. Nothing you answer here is kept.")
            }
        }
    }

    BoundLoader {
        anchors.fill: parent
        active: root.asking
        sourceComponent: QuestionPage {
            questions: rehearsal.questions
            answers: rehearsal.answers
            //: Button: leave the preview of a form
            leaveText: qsTr("Close")
            onClosed: root.closed()
        }
    }

    PageScroll {
        anchors.fill: parent
        visible: !root.asking

        Card {
            width: parent.width
            visible: rehearsal.state === FormPreview.Loading || rehearsal.state === FormPreview.Failed

            BusyState {
                visible: rehearsal.state === FormPreview.Loading
                //: While a form is opened to be looked at
                title: qsTr("Opening the form")
                action: ""
            }

            FailedState {
                visible: rehearsal.state === FormPreview.Failed
                title: rehearsal.failure.title
                text: rehearsal.failure.text
                onActed: rehearsal.begin()
            }
        }

        BoundLoader {
            width: parent.width
            active: rehearsal.state === FormPreview.Concluded
            sourceComponent: ConclusionBody {
                preview: rehearsal
            }
        }
    }

    footer: BottomActions {
        visible: rehearsal.state === FormPreview.Concluded
        height: visible ? implicitHeight : 0

        Btn {
            kind: "outline"
            //: Button: answer the form once more from the beginning
            text: qsTr("Answer again")
            onClicked: rehearsal.begin()
        }

        Btn {
            //: Button: leave the preview of a form
            text: qsTr("Done")
            onClicked: root.closed()
        }
    }
}
