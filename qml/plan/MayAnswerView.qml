// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Plan

// An answer: the word and the day, what belongs to it, who says so.
//
// answer: var    of MayModel
// signal sourceRequested(int number)
Column {
    id: root

    required property var answer

    signal sourceRequested(int number)

    readonly property bool known: answer.title !== undefined
    readonly property var days: known ? answer.days : []
    readonly property var against: known ? answer.speaksAgainst : []

    width: parent ? parent.width : implicitWidth
    spacing: 12

    Txt {
        width: parent.width
        bottomPadding: 4
        text: root.known ? root.answer.title : ""
        size: 22
        strong: true
        heading: true
    }

    VerdictBanner {
        visible: root.known
        kind: root.known ? root.answer.kind : MayModel.GoodToKnow
        glyph: root.known ? root.answer.glyph : ""
        word: root.known ? root.answer.word : ""
        text: root.known ? root.answer.text : ""
    }

    Card {
        width: parent.width
        visible: root.known && (root.answer.note !== "" || root.against.length > 0)
        padding: 20
        spacing: 12

        Txt {
            width: parent.width
            visible: text
            text: root.known ? root.answer.note : ""
        }

        Repeater {
            model: root.against

            NoteRow {
                required property string modelData

                glyph: "today"
                //: What speaks against doing something today; %1 is a task of the day
                text: qsTr("Today's task speaks against it: %1").arg(modelData)
            }
        }
    }

    Card {
        width: parent.width
        visible: root.days.length > 0 || root.known && root.answer.conflict !== ""
        padding: 20

        SectionHeader {
            size: 17
            //: Above who allows something from which day
            title: qsTr("Who says which day")
        }

        Item {
            width: 1
            height: 4
        }

        Repeater {
            model: root.days

            FactRow {
                required property var modelData
                required property int index

                title: modelData.who
                value: modelData.says
                dot: modelData.counts ? "full" : "hollow"
                divider: index < root.days.length - 1

                Accessible.description: {
                    if (!modelData.counts)
                        return ""
                    //: Read to screen readers beside the day that counts
                    return qsTr("This is the day that counts for you.")
                }
            }
        }

        Txt {
            width: parent.width
            visible: root.days.length > 0
            topPadding: 4 + lift
            bottomPadding: 4 - lift
            text: {
                if (root.days.some(day => day.counts))
                    return qsTr("The filled dot counts for you. Days are counted from your session, which is day 0.")
                return qsTr("Days are counted from your session, which is day 0.")
            }
            size: 13
            soft: true
        }

        Txt {
            width: parent.width
            visible: text
            topPadding: 4 + lift
            text: root.known ? root.answer.caption : ""
            medium: true
        }

        Txt {
            width: parent.width
            visible: root.known && root.answer.conflict !== ""
            topPadding: 8 + lift
            text: root.known ? root.answer.conflict : ""
        }
    }

    EvidenceLine {
        visible: root.known && (sources.length > 0 || convention)
        sources: root.known ? root.answer.sources : []
        convention: root.known && root.answer.convention
        conventionPart: root.known ? root.answer.conventionPart : ""
        onSourceRequested: number => root.sourceRequested(number)
    }
}
