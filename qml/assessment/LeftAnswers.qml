// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Answers that have no place in newer questions, each under its question; not there without any.
//
// answers: list of AnswerItem
Column {
    id: root

    property var answers: []

    width: parent ? parent.width : 310
    visible: answers.length > 0
    spacing: 8

    Txt {
        width: parent.width
        //: Heads answers that newer questions have no place for. %n is how many
        text: qsTr("%n answer(s) do not carry over", "", root.answers.length)
        size: 17
        strong: true
        heading: true
    }

    Repeater {
        model: root.answers

        Column {
            id: row

            required property var modelData

            width: root.width
            bottomPadding: 4
            spacing: 1

            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.question + ": " + modelData.answer

            Txt {
                width: parent.width
                text: row.modelData.question
                size: 13
                soft: true
                spoken: false
            }

            Txt {
                width: parent.width
                text: row.modelData.answer
                medium: true
                spoken: false
            }
        }
    }
}
