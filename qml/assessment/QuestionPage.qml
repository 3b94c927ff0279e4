// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// One question a page, then all answers to look through.
//
// startAt: string   the first question; empty: the first unanswered one
// photos: string    about photos of one's own, in a line; empty: they are not offered
// signal closed(), signal finished(), signal photosRequested()
AppPage {
    id: root

    property string startAt
    property string photos

    signal closed
    signal finished
    signal photosRequested

    //: Title of the questions, for screen readers
    title: qsTr("Assessment")

    header: QuestionHeader {
        model: questions
        onBackRequested: {
            if (questions.state === QuestionModel.Failed || !questions.back())
                root.closed()
        }
        onLaterRequested: root.closed()
    }

    footer: QuestionFooter {
        model: questions
    }

    Component.onCompleted: questions.start(root.startAt)

    QuestionModel {
        id: questions

        onFinished: root.finished()
    }

    QuestionBody {
        anchors.fill: parent
        visible: questions.state === QuestionModel.Question
        model: questions
    }

    ReviewAnswers {
        anchors.fill: parent
        visible: questions.state === QuestionModel.Review
        photos: questions.concludes ? root.photos : ""
        onChangeRequested: linkId => questions.change(linkId)
        onPhotosRequested: root.photosRequested()
    }

    PageScroll {
        anchors.fill: parent
        visible: questions.state === QuestionModel.Loading || questions.state === QuestionModel.Failed

        Card {
            width: parent.width

            BusyState {
                visible: questions.state === QuestionModel.Loading
                //: While the questions are opened
                title: qsTr("Opening your answers")
                action: ""
            }

            FailedState {
                visible: questions.state === QuestionModel.Failed
                title: questions.failureTitle
                text: questions.failureText
                onActed: questions.start(root.startAt)
            }
        }
    }
}
