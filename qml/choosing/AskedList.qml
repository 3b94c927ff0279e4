// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// The questions for a clinic, ticked as they are asked.
//
// editor: ConsideredEditor
// questions: var     list of {id, text}
Column {
    id: root

    required property ConsideredEditor editor
    property var questions: []

    spacing: 12

    Txt {
        width: parent.width
        text: root.editor.askedText
        size: 13
        soft: true
    }

    Card {
        width: parent.width

        Repeater {
            id: rows

            model: root.questions

            CheckRow {
                required property var modelData
                required property int index

                text: modelData.text
                chosen: root.editor.asked.indexOf(modelData.id) >= 0
                divider: index < rows.count - 1
                onClicked: root.editor.ask(modelData.id, !chosen)
            }
        }
    }
}
