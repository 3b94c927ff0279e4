// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// The place of somebody who considers a treatment: begin, go on, or read the result.
AppPage {
    id: root

    signal questionsRequested
    signal resultRequested
    signal renewalRequested

    //: Title of the place of somebody who considers a treatment
    title: qsTr("Assessment")

    header: PageHeader {
        title: root.title
    }

    AssessmentHomeModel {
        id: assessment
    }

    PageScroll {
        anchors.fill: parent
        spacing: 20

        Card {
            width: parent.width

            BusyState {
                visible: assessment.state === AssessmentHomeModel.Loading
                //: While the assessment is opened
                title: qsTr("Opening your answers")
                action: ""
            }

            FailedState {
                visible: assessment.state === AssessmentHomeModel.Failed
                title: assessment.failureTitle
                text: assessment.failureText
                onActed: assessment.open()
            }

            HomeEmpty {
                width: parent.width
                visible: assessment.state === AssessmentHomeModel.Empty
                onStarted: root.questionsRequested()
            }

            HomeDraft {
                width: parent.width
                visible: assessment.state === AssessmentHomeModel.Draft
                answered: assessment.answered
                asked: assessment.asked
                older: assessment.older
                onContinued: root.questionsRequested()
                onForgotten: assessment.startAgain()
            }

            HomeDone {
                width: parent.width
                visible: assessment.state === AssessmentHomeModel.Done
                fit: assessment.fit
                drawing: assessment.drawing
                doctorFirst: assessment.doctorFirst
                older: assessment.older
                since: assessment.since
                onResultChosen: root.resultRequested()
                onAnswersChosen: root.questionsRequested()
                onRenewalChosen: root.renewalRequested()
                onStartedAgain: assessment.startAgain()
            }
        }

        NoteRow {
            visible: assessment.readAnew
            glyph: "info"
            //: Answers from an earlier version of the app
            title: qsTr("Read with today's questions")
            //: Explains "Read with today's questions"
            text: qsTr("You answered an earlier version, of which nothing but its number was kept. Your answers are all here.")
        }

        NoteRow {
            glyph: "info"
            //: On every page of the assessment
            title: qsTr("Not a diagnosis")
            //: Explains "Not a diagnosis"
            text: qsTr("It says which type your answers fit, and why. Only a doctor who sees you can tell what you have.")
        }
    }
}
