// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// What is seen and felt on the treated skin: heat, the edge of the redness, fluid.
//
// answers: SymptomAnswers
Card {
    id: root

    required property SymptomAnswers answers

    width: parent ? parent.width : implicitWidth

    Column {
        x: 20
        width: parent.width - 40

        QuestionRow {
            title: qsTr("Hot to the touch?")
            value: root.answers.warm
            onAnswered: yes => root.answers.warm = yes ? 1 : 0
        }

        QuestionRow {
            title: qsTr("Redness past the edge?")
            value: root.answers.spreading
            onAnswered: yes => root.answers.spreading = yes ? 1 : 0
        }

        Txt {
            width: parent.width
            topPadding: 14 + lift
            //: What comes out of the treated skin, answered by one of several words
            text: qsTr("Any fluid?")
            size: 17
            medium: true
        }

        Flow {
            width: parent.width
            topPadding: 4
            bottomPadding: 14
            spacing: 8

            Repeater {
                model: root.answers.fluidWords

                Chip {
                    required property string modelData
                    required property int index

                    text: modelData
                    chosen: root.answers.fluid === index
                    onClicked: root.answers.fluid = chosen ? -1 : index
                }
            }
        }
    }
}
