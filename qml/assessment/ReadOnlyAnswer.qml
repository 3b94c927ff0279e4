// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// An answer that the form gives and nobody changes.
//
// model: QuestionModel
Card {
    id: root

    required property QuestionModel model

    padding: 20
    spacing: 4

    Txt {
        width: parent.width
        //: In place of an answer that the form would give
        text: root.model.answerText ? root.model.answerText : qsTr("Not filled in")
        size: 17
        medium: true
    }

    Txt {
        width: parent.width
        //: Below an answer that comes with the form
        text: qsTr("This comes with the form and cannot be changed.")
        size: 13
        soft: true
    }
}
