// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Every question that was answered, under the name of its part of the form.
//
// answers: list of {part, question, answer}; the part only where it begins
Card {
    id: root

    required property var answers

    padding: 20
    spacing: 10

    Repeater {
        model: root.answers

        Column {
            id: answer

            required property var modelData
            required property int index

            width: parent ? parent.width : 0
            spacing: 1

            SectionHeader {
                visible: answer.modelData.part
                title: answer.modelData.part
                size: 17
                above: answer.index > 0 ? 8 : 0
            }

            Txt {
                width: parent.width
                text: answer.modelData.question
                size: 13
                soft: true
            }

            Txt {
                width: parent.width
                text: answer.modelData.answer
            }
        }
    }
}
