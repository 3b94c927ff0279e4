// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One thing that a table concludes, with the answers that led to it.
//
// line: var   {word, text, level, glyph, because}
Card {
    id: root

    required property var line

    Item {
        width: parent.width
        height: Math.max(disc.height, words.implicitHeight) + 32

        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: 16
            y: 16
            width: Math.round(36 * Math.min(Theme.textScale, 1.4))
            height: width
            radius: width / 2
            color: Theme.levelSoft(root.line.level)

            Icon {
                anchors.centerIn: parent
                name: root.line.glyph
                size: 20
                maxScale: 1.4
                weight: 1.9
                color: Theme.level(root.line.level)
            }
        }

        Column {
            id: words

            anchors.left: disc.right
            anchors.leftMargin: 14
            anchors.right: parent.right
            anchors.rightMargin: 20
            y: 16 + Math.max(0, Math.round((disc.height - implicitHeight) / 2))
            spacing: 4

            Txt {
                width: parent.width
                visible: text
                text: root.line.word
                size: 17
                strong: true
                color: Theme.level(root.line.level)
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }

            Txt {
                width: parent.width
                text: root.line.text
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }

    Hairline {
        x: 20
        width: parent.width - 40
        visible: answers.count > 0
    }

    Repeater {
        id: answers

        model: root.line.because

        FactRow {
            required property var modelData
            required property int index

            x: 20
            width: root.width - 40
            title: modelData.question
            value: modelData.answer
            divider: index < answers.count - 1
        }
    }
}
