// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// Yes or no.
//
// model: QuestionModel
Column {
    id: root

    required property QuestionModel model

    spacing: 10

    OptionCard {
        width: parent.width
        //: Answer to a question of the assessment
        text: qsTr("Yes")
        chosen: root.model.yes === 1
        onClicked: root.model.setYes(true)
    }

    OptionCard {
        width: parent.width
        //: Answer to a question of the assessment
        text: qsTr("No")
        chosen: root.model.yes === 0
        onClicked: root.model.setYes(false)
    }
}
