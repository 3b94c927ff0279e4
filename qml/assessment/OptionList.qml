// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// Answers in words, one below the other.
//
// model: QuestionModel, or nothing while another kind of answer is asked for
Column {
    id: root

    property QuestionModel model

    readonly property bool several: model && model.kind === QuestionModel.Several

    spacing: 10

    Repeater {
        model: root.model

        OptionCard {
            required property int index
            required text
            required chosen

            width: root.width
            multiple: root.several
            onClicked: root.model.choose(index)
        }
    }
}
