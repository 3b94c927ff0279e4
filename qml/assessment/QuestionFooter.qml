// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// "Not sure" where the form offers it, and the way on.
//
// model: QuestionModel
BottomActions {
    id: root

    required property QuestionModel model

    readonly property bool asking: model.state === QuestionModel.Question
    readonly property bool reviewing: model.state === QuestionModel.Review

    visible: asking || reviewing
    height: visible ? implicitHeight : 0

    Btn {
        visible: root.asking && root.model.unsureText
        kind: root.model.unsure ? "tonal" : "outline"
        glyph: root.model.unsure ? "check" : ""
        text: root.model.unsureText
        Accessible.checkable: true
        Accessible.checked: root.model.unsure
        onClicked: {
            root.model.chooseUnsure()
            root.model.next()
        }
    }

    Btn {
        enabled: root.reviewing || root.model.answered || !root.model.required
        text: root.label()
        onClicked: {
            if (root.reviewing)
                root.model.finish()
            else
                root.model.next()
        }
    }

    function label(): string {
        if (reviewing && !model.concludes) {
            //: Button below all answers to a form without a result
            return qsTr("Finish")
        }
        if (reviewing) {
            //: Button below all answers: what they lead to
            return qsTr("See my result")
        }
        if (model.changing) {
            //: Button: one answer was changed
            return qsTr("Done")
        }
        if (model.answered) {
            //: Button: to the next question
            return qsTr("Next")
        }
        if (model.required && !model.unsureText) {
            //: Button that cannot be pressed yet: this question needs an answer
            return qsTr("Choose an answer")
        }
        if (model.required) {
            //: Button: to the next question
            return qsTr("Next")
        }
        //: Button: to the next question without answering this one
        return qsTr("Skip")
    }
}
