// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// What has to wait or be cleared first, strictest first; what is unknown; waits that are over.
//
// result: ResultModel
// signal questionRequested(string linkId), signal sourceRequested(int number)
Column {
    id: root

    required property ResultModel result

    signal questionRequested(string linkId)
    signal sourceRequested(int number)

    spacing: 20

    VerdictList {
        width: parent.width
        //: Heads what has to wait, be agreed to or be known before a treatment
        title: qsTr("Before an appointment")
        verdicts: root.result.verdicts
        onQuestionRequested: linkId => root.questionRequested(linkId)
        onSourceRequested: number => root.sourceRequested(number)
    }

    NoteRow {
        visible: root.result.verdictIncomplete
        glyph: "question"
        tone: Theme.caution
        //: Below what has to be cleared, when questions are open
        text: qsTr("Questions you left open could make this stricter.")
    }

    Column {
        width: parent.width
        visible: root.result.unknown.length > 0
        spacing: 12

        SectionHeader {
            //: Heads questions without an answer that matter for the result
            title: qsTr("What could still change this")
        }

        Repeater {
            model: root.result.unknown

            OpenCard {
                required property var modelData

                width: root.width
                item: modelData
                onQuestionRequested: linkId => root.questionRequested(linkId)
            }
        }
    }

    VerdictList {
        width: parent.width
        //: Heads waiting times that are over
        title: qsTr("Waits that are over")
        verdicts: root.result.served
        onQuestionRequested: linkId => root.questionRequested(linkId)
        onSourceRequested: number => root.sourceRequested(number)
    }
}
