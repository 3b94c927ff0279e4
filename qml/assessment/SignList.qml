// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// Answers that speak for a type or against it.
//
// signs: var     list of ReasonItem
// plain: bool    reasons, neither for nor against
// signal questionRequested(string linkId)
Column {
    id: root

    property var signs: []
    property bool plain: false

    signal questionRequested(string linkId)

    width: parent ? parent.width : implicitWidth

    Repeater {
        model: root.signs

        AnswerRow {
            required property var modelData
            required property int index

            width: root.width
            question: modelData.question
            answer: modelData.answer
            mark: {
                if (root.plain)
                    return ""
                return modelData.supports ? "for" : "against"
            }
            divider: index < root.signs.length - 1
            onClicked: root.questionRequested(modelData.linkId)
        }
    }
}
