// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// All answers to look through before the result; each can be changed.
//
// review: ReviewModel
// photos: string    about photos of one's own, in a line; empty: they are not offered
// signal changeRequested(string linkId)
// signal photosRequested()
PageScroll {
    id: root

    required property ReviewModel review
    property string photos

    signal changeRequested(string linkId)
    signal photosRequested

    spacing: 12

    onVisibleChanged: {
        if (visible)
            heading.forceActiveFocus()
    }

    Txt {
        id: heading

        width: parent.width
        //: Title above all answers of the assessment
        text: qsTr("Your answers")
        size: 28
        strong: true
        heading: true
    }

    Txt {
        width: parent.width
        //: Below the title above all answers
        text: qsTr("Look through them. Tap one to change it.")
        soft: true
    }

    NoteRow {
        visible: root.review.open > 0
        glyph: "question"
        tone: Theme.caution
        text: {
            if (root.review.needed > 0) {
                //: %n is a number of questions
                return qsTr("%n question(s) still need an answer.", "", root.review.needed)
            }
            //: %n is a number of questions
            return qsTr("%n question(s) left open. An answer could change the result.", "", root.review.open)
        }
    }

    Repeater {
        model: root.review.sections

        Column {
            id: part

            required property var modelData

            width: root.bodyWidth
            topPadding: 8
            spacing: 12

            SectionHeader {
                visible: part.modelData.title
                title: part.modelData.title
                size: 17
            }

            Card {
                width: parent.width

                Repeater {
                    model: part.modelData.answers

                    AnswerRow {
                        id: row

                        required property var modelData
                        required property int index

                        width: part.width
                        question: modelData.question
                        answer: modelData.answer
                        divider: index < part.modelData.answers.length - 1
                        onClicked: root.changeRequested(modelData.linkId)
                    }
                }
            }
        }
    }

    Item {
        width: 1
        height: 8
        visible: offer.visible
    }

    Card {
        id: offer

        width: parent.width
        visible: root.photos

        ListRow {
            glyph: "camera"
            //: Leads to photos of one's own head, which nobody has to take
            title: qsTr("Photos, if you like")
            sub: root.photos
            divider: false
            onClicked: root.photosRequested()
        }
    }
}
