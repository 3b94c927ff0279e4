// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// The best fit and the second; or, when the answers do not decide, all that remain.
//
// result: ResultModel
// signal questionRequested(string linkId), signal sourceRequested(int number)
Column {
    id: root

    required property ResultModel result

    signal questionRequested(string linkId)
    signal sourceRequested(int number)

    spacing: 12

    Repeater {
        model: root.result.decided ? root.result.fits : []

        FitCard {
            required property var modelData

            width: root.width
            fit: modelData
            drawing: root.result.drawing
            onQuestionRequested: linkId => root.questionRequested(linkId)
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    Card {
        width: parent.width
        visible: !root.result.decided && root.result.fits.length > 0

        FitHead {
            x: 20
            width: parent.width - 40
            height: implicitHeight + 32
            drawing: root.result.drawing
        }

        Hairline {
            x: 20
            width: parent.width - 40
        }

        FitList {
            fits: root.result.decided ? [] : root.result.fits
            onQuestionRequested: linkId => root.questionRequested(linkId)
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    NoteRow {
        visible: !root.result.decided && root.result.fits.length === 0
        glyph: "question"
        //: When no type of hair loss can be told from the answers
        text: qsTr("Your answers do not point to one type of hair loss. Discuss it with a dermatologist.")
    }

    NoteRow {
        visible: root.result.typeIncomplete
        glyph: "question"
        tone: Theme.caution
        //: Below the fit when questions are open
        text: qsTr("Questions you left open could still change this.")
    }

    Card {
        width: parent.width
        visible: root.result.second.length > 0

        FitList {
            //: Before the name of the type that fits second best
            label: qsTr("Second fit")
            fits: root.result.second
            onQuestionRequested: linkId => root.questionRequested(linkId)
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    Card {
        width: parent.width
        visible: root.result.also.length > 0

        FitList {
            //: Before the name of a kind of scar, which stands beside the type
            label: qsTr("Beside it")
            fits: root.result.also
            onQuestionRequested: linkId => root.questionRequested(linkId)
            onSourceRequested: number => root.sourceRequested(number)
        }
    }
}
