// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One thing to wait for, to clear or to know, with the answers and sources behind it.
//
// reason: var      a VerdictItem
// signal sourceRequested(int number)
Card {
    id: root

    property var reason

    signal sourceRequested(int number)

    padding: 20
    spacing: 6

    Row {
        width: parent.width
        spacing: 10

        Icon {
            id: sign

            name: root.reason.glyph
            size: 22
            maxScale: 1.4
            color: Theme.level(root.reason.level)
        }

        Txt {
            width: parent.width - sign.width - parent.spacing
            text: root.reason.word
            size: 17
            strong: true
            color: Theme.level(root.reason.level)
        }
    }

    Txt {
        width: parent.width
        text: root.reason.reason
    }

    Txt {
        width: parent.width
        visible: text
        text: [root.reason.until, root.reason.agreed, root.reason.discuss].filter(part => part).join("\n")
        size: 13
        soft: true
    }

    Txt {
        width: parent.width
        visible: text
        //: A question and its answer, as a reason. %1 the question, %2 the answer
        text: root.reason.reasons.map(each => qsTr("%1 — %2").arg(each.question).arg(each.answer)).join("\n")
        size: 13
        soft: true
    }

    EvidenceLine {
        sources: root.reason.origin.sources
        convention: root.reason.origin.convention
        conventionPart: root.reason.origin.conventionPart
        onSourceRequested: number => root.sourceRequested(number)
    }
}
