// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Intake

// A form's title, what it holds, and what comes of its answers.
Card {
    id: root

    required property FormModel model

    padding: 20
    verticalPadding: 8
    spacing: 4

    Item {
        width: 1
        height: 8
    }

    Txt {
        width: parent.width
        text: root.model.title
        size: 22
        strong: true
        heading: true
    }

    Txt {
        width: parent.width
        text: root.model.about
        soft: true
    }

    Item {
        width: 1
        height: 8
    }

    LevelBanner {
        width: parent.width
        level: root.model.concludes ? 0 : 1
        glyph: root.model.concludes ? "check" : "info"
        small: true
        word: {
            if (root.model.concludes) {
                //: What comes of the answers to a form: its table says
                return qsTr("Its answers lead to a result")
            }
            //: What comes of the answers to a form
            return qsTr("It concludes nothing")
        }
        text: root.model.conclusionReason
    }

    Item {
        width: 1
        height: 4
    }

    Repeater {
        id: facts

        model: root.model.facts

        FactRow {
            required property var modelData
            required property int index

            title: modelData.title
            value: modelData.value
            divider: index < facts.count - 1
        }
    }
}
