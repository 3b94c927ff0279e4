// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Review

// One client's case: why it is here, photos by view, how the skin is and was, notes, answers.
//
// keys: bool      shows and obeys the keys of a desk
// active: bool    whether keys are for this case now
// first: bool     it stands first in the inbox
// named: bool     says the client's name; false when the page's header does
FocusScope {
    id: root

    required property string threadId

    property CaseModel model: CaseModel {}
    property bool keys: false
    property bool active: true
    property bool first: false
    property bool named: true

    signal reviewedRequested
    signal nextRequested
    signal previousRequested

    readonly property bool roomy: width >= 720
    readonly property real side: roomy ? 24 : Theme.gutter
    readonly property real farWidth: roomy ? 276 : body.width
    readonly property real nearWidth: roomy ? body.width - farWidth - 16 : body.width

    Binding {
        target: root.model
        property: "threadId"
        value: root.threadId
    }

    CaseHeader {
        id: head

        width: parent.width
        visible: root.model.state === CaseModel.Full
        model: root.model
        keys: root.keys
        named: root.named
        side: root.side
        onReviewedRequested: root.reviewedRequested()
        onNextRequested: root.nextRequested()
        onPreviousRequested: root.previousRequested()
    }

    Hairline {
        anchors.top: head.bottom
        width: parent.width
        visible: head.visible && root.keys
    }

    PageScroll {
        id: scroll

        anchors.top: head.bottom
        anchors.topMargin: root.keys ? 1 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.model.state === CaseModel.Full
        maximumWidth: width - 2 * root.side
        topSpace: root.keys ? 16 : 4
        bottomSpace: 24

        Item {
            id: body

            readonly property real gap: 12

            width: parent.width
            implicitHeight: Math.max(answering.y + answering.height, facts.y + facts.height)

            Column {
                id: reasons

                anchors.right: parent.right
                width: root.farWidth
                spacing: body.gap

                ReasonsCard {
                    width: parent.width
                    model: root.model
                    first: root.first
                }

                VerifyCard {
                    width: parent.width
                    model: root.model
                }
            }

            PhotoBoard {
                id: photos

                anchors.left: parent.left
                y: root.roomy ? 0 : reasons.height + (reasons.height > 0 ? body.gap : 0)
                width: root.nearWidth
                views: root.model.views
                photos: root.model.photos
                keys: root.keys
                active: root.active && root.keys
                photoHeight: root.roomy ? Math.max(220, Math.min((width - 8) / 2 * 1.28, scroll.height - 392))
                                        : (width - 8) / 2 * 1.28
            }

            Column {
                id: facts

                anchors.right: parent.right
                y: root.roomy ? reasons.height + (reasons.height > 0 ? body.gap : 0)
                              : photos.y + photos.height + body.gap
                width: root.farWidth
                spacing: body.gap

                TrendCard {
                    width: parent.width
                    trends: root.model.trends
                    level: root.model.level
                }

                FactsCard {
                    width: parent.width
                    facts: root.model.facts
                }

                NotesCard {
                    width: parent.width
                    notes: root.model.notes
                }
            }

            Column {
                id: answering

                anchors.left: parent.left
                y: root.roomy ? photos.y + photos.height + body.gap : facts.y + facts.height + body.gap
                width: root.nearWidth
                spacing: body.gap

                MeasuresCard {
                    width: parent.width
                    first: photos.beforePhoto
                    second: photos.afterPhoto
                }

                AnswerBox {
                    width: parent.width
                    model: root.model
                }

                AnswersCard {
                    width: parent.width
                    model: root.model
                }
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, 420)
        visible: root.model.state === CaseModel.Empty
        //: Beside the inbox while no case is chosen
        title: qsTr("No case chosen")
        //: What to do while no case is chosen
        text: qsTr("Choose somebody in the list, or open a file.")
    }

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gutter, 480)
        visible: root.model.state === CaseModel.Failed

        FailedState {
            title: root.model.failure.title
            text: root.model.failure.text
            onActed: root.model.reload()
        }
    }
}
