// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Review

// What was answered before, newest first; each file can be handed over once more.
Card {
    id: root

    required property CaseModel model

    visible: model.answers.length > 0
    padding: 20
    spacing: 16

    SectionHeader {
        size: 17
        //: What was answered to a client before
        title: qsTr("Your answers")
    }

    Repeater {
        model: root.model.answers

        Column {
            id: answer

            required property var modelData

            width: parent.width
            spacing: 2

            Txt {
                width: parent.width
                text: answer.modelData.when
                size: 13
                soft: true
            }

            Txt {
                width: parent.width
                text: answer.modelData.text
                textFormat: Text.PlainText
            }

            Btn {
                x: -12
                kind: "plain"
                compact: true
                //: Button: hand the same sealed answer over once more
                text: qsTr("Save its file again")
                onClicked: root.model.handOver(answer.modelData.envelope)
            }
        }
    }
}
