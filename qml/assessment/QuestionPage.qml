// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// One question a page, then all answers to look through.
//
// startAt: string            the first question; empty: the first unanswered one
// photos: string             about photos of one's own, in a line; empty: they are not offered
// questions: QuestionModel   (those of the assessment)
// answers: ReviewModel       of the same questions
// leaveText: string          the button that stops here ("Later")
// signal closed(), signal finished(), signal photosRequested()
AppPage {
    id: root

    property string startAt
    property string photos
    property QuestionModel questions: QuestionModel {}
    property ReviewModel answers: ReviewModel {}
    property alias leaveText: top.leaveText

    signal closed
    signal finished
    signal photosRequested

    //: Title of the questions, for screen readers
    title: qsTr("Assessment")

    header: QuestionHeader {
        id: top

        model: root.questions
        onBackRequested: {
            if (root.questions.state === QuestionModel.Failed || !root.questions.back())
                root.closed()
        }
        onLaterRequested: root.closed()
    }

    footer: QuestionFooter {
        model: root.questions
    }

    Component.onCompleted: root.questions.start(root.startAt)

    Connections {
        target: root.questions

        function onFinished() {
            root.finished()
        }
    }

    QuestionBody {
        anchors.fill: parent
        visible: root.questions.state === QuestionModel.Question
        model: root.questions
    }

    ReviewAnswers {
        anchors.fill: parent
        visible: root.questions.state === QuestionModel.Review
        review: root.answers
        photos: root.questions.concludes ? root.photos : ""
        onChangeRequested: linkId => root.questions.change(linkId)
        onPhotosRequested: root.photosRequested()
    }

    PageScroll {
        anchors.fill: parent
        visible: root.questions.state === QuestionModel.Loading || root.questions.state === QuestionModel.Failed

        Card {
            width: parent.width

            BusyState {
                visible: root.questions.state === QuestionModel.Loading
                //: While the questions are opened
                title: qsTr("Opening your answers")
                action: ""
            }

            FailedState {
                visible: root.questions.state === QuestionModel.Failed
                title: root.questions.failureTitle
                text: root.questions.failureText
                onActed: root.questions.start(root.startAt)
            }
        }
    }
}
