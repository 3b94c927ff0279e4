// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// One more, or one less, of a part that is asked several times.
//
// model: QuestionModel
Flow {
    id: root

    required property QuestionModel model

    visible: (model.mayRepeat && model.answered) || model.occurrences > 1
    spacing: 8

    Btn {
        visible: root.model.mayRepeat && root.model.answered
        kind: "tonal"
        compact: true
        glyph: "plus"
        //: Button: asks a part of the form once more
        text: qsTr("Add another")
        //: For screen readers: asks a part of the form once more. %1 is its name
        Accessible.name: qsTr("Add another: %1").arg(root.model.section)
        onClicked: root.model.addAnother()
    }

    Btn {
        visible: root.model.occurrences > 1
        kind: "plain"
        compact: true
        //: Button: takes out one of several parts of the form with its answers
        text: qsTr("Take this one out")
        //: For screen readers: takes out one of several parts of the form. %1 is its name, %2 its number
        Accessible.name: qsTr("Take out: %1 %2").arg(root.model.section).arg(root.model.occurrence)
        onClicked: root.model.removeThis()
    }
}
