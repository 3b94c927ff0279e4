// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Plan

// Answers, those of one kind together.
//
// groups: var       of MayModel
// chosen: string    id of the answer that stands beside
// signal answerChosen(string answerId)
Column {
    id: root

    required property var groups
    property string chosen

    signal answerChosen(string answerId)

    width: parent ? parent.width : implicitWidth
    spacing: 24

    Repeater {
        model: root.groups

        Column {
            id: group

            required property var modelData

            width: root.width
            spacing: 12

            SectionHeader {
                visible: group.modelData.title !== ""
                title: group.modelData.title

                Txt {
                    text: Number(group.modelData.rows.length).toLocaleString(Qt.locale(), "f", 0)
                    soft: true
                    spoken: false
                }
            }

            Card {
                width: parent.width

                Repeater {
                    id: rows

                    model: group.modelData.rows

                    MayRow {
                        required property var modelData
                        required property int index

                        about: modelData
                        chosen: modelData.id === root.chosen
                        divider: index < rows.count - 1
                        onClicked: root.answerChosen(modelData.id)
                    }
                }
            }
        }
    }
}
