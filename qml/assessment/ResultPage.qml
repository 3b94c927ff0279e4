// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// What the answers lead to. Never a diagnosis, never a percentage.
AppPage {
    id: root

    signal back
    signal questionRequested(string linkId)
    signal takeAlongRequested
    signal clinicsRequested
    signal sourceRequested(int number)

    //: Title of what the answers lead to
    title: qsTr("Your result")

    header: PageHeader {
        leading: "back"
        title: root.title
        onBack: root.back()
    }

    ResultModel {
        id: outcome
    }

    PageScroll {
        anchors.fill: parent

        Card {
            width: parent.width
            visible: outcome.state !== ResultModel.Full

            BusyState {
                visible: outcome.state === ResultModel.Loading
                //: While the result is worked out
                title: qsTr("Going through your answers")
                action: ""
            }

            EmptyState {
                visible: outcome.state === ResultModel.Empty
                //: The result page before any question was answered
                title: qsTr("No answers yet")
                //: The result page before any question was answered
                text: qsTr("The result is made from your answers. It takes about 5 minutes.")
                //: Button: begin the assessment
                action: qsTr("Start")
                onActed: root.questionRequested("")
            }

            FailedState {
                visible: outcome.state === ResultModel.Failed
                title: outcome.failureTitle
                text: outcome.failureText
                onActed: outcome.open()
            }
        }

        ResultBody {
            width: parent.width
            visible: outcome.state === ResultModel.Full
            result: outcome
            onQuestionRequested: linkId => root.questionRequested(linkId)
            onClinicsRequested: root.clinicsRequested()
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    footer: BottomActions {
        visible: outcome.state === ResultModel.Full
        height: visible ? implicitHeight : 0

        Btn {
            glyph: "share"
            //: Button: to the page that takes the result to a consultation
            text: qsTr("Take it along")
            onClicked: root.takeAlongRequested()
        }
    }
}
