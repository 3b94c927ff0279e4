// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Share

// A technician's answer, as plain text.
AppPage {
    id: root

    required property string feedbackId

    signal back

    //: Title of a technician's answer
    title: qsTr("Answer")

    header: PageHeader {
        leading: "back"
        title: root.title
        onBack: root.back()
    }

    Component.onCompleted: reading.open(root.feedbackId)

    AnswerModel {
        id: reading
    }

    PageScroll {
        anchors.fill: parent

        Card {
            width: parent.width
            visible: reading.state !== AnswerModel.Full

            BusyState {
                visible: reading.state === AnswerModel.Loading
                //: While an answer is opened
                title: qsTr("Opening the answer")
                action: ""
            }

            EmptyState {
                visible: reading.state === AnswerModel.Empty
                //: An answer that was taken back or replaced
                title: qsTr("This answer is not here any more")
                //: Below "This answer is not here any more"
                text: qsTr("Your other answers are on the page before.")
                //: The button that goes back to the page before
                action: qsTr("Back")
                onActed: root.back()
            }

            FailedState {
                visible: reading.state === AnswerModel.Failed
                title: reading.failureTitle
                text: reading.failureText
                onActed: reading.open(root.feedbackId)
            }
        }

        AnswerBody {
            width: parent.width
            visible: reading.state === AnswerModel.Full
            answer: reading
        }
    }
}
