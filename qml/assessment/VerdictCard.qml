// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Something to wait for, to clear or to know: what, why, by which answers, who says so.
//
// verdict: var     a VerdictItem
// tinted: bool     on the colour of its level (false)
// signal questionRequested(string linkId), signal sourceRequested(int number)
Card {
    id: root

    property var verdict
    property bool tinted: false

    signal questionRequested(string linkId)
    signal sourceRequested(int number)

    color: tinted ? Theme.levelSoft(verdict.level) : Theme.surface
    border.width: tinted || Theme.dark ? 0 : 1

    Item {
        width: parent.width
        height: Math.max(disc.height, words.implicitHeight) + 28

        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: 16
            y: 16
            width: Math.round(36 * Math.min(Theme.textScale, 1.4))
            height: width
            radius: width / 2
            color: root.tinted ? Theme.level(root.verdict.level) : Theme.levelSoft(root.verdict.level)

            Icon {
                anchors.centerIn: parent
                name: root.verdict.glyph
                size: 20
                maxScale: 1.4
                weight: 1.9
                color: root.tinted ? Theme.levelInk : Theme.level(root.verdict.level)
            }
        }

        Column {
            id: words

            anchors.left: disc.right
            anchors.leftMargin: 14
            anchors.right: parent.right
            anchors.rightMargin: 20
            y: 16
            spacing: 4

            Txt {
                width: parent.width
                visible: text
                text: root.verdict.word
                size: 17
                strong: true
                color: Theme.level(root.verdict.level)
            }

            Txt {
                width: parent.width
                text: root.verdict.reason
            }

            Txt {
                width: parent.width
                visible: text
                text: root.verdict.until
                soft: true
            }

            Txt {
                width: parent.width
                visible: text
                text: root.verdict.agreed
                soft: true
            }

            Txt {
                width: parent.width
                visible: text
                text: root.verdict.discuss
                strong: true
            }
        }
    }

    Hairline {
        x: 20
        width: parent.width - 40
        visible: root.verdict.reasons.length > 0
    }

    Disclosure {
        id: fold

        visible: root.verdict.reasons.length > 2
        //: Opens the answers that led to something. %n is how many
        title: qsTr("%n answer(s) led to this", "", root.verdict.reasons.length)
        size: 15
        divider: open
        onClicked: open = !open
    }

    SignList {
        id: reasons

        visible: root.verdict.reasons.length > 0 && (fold.open || !fold.visible)
        plain: true
        signs: root.verdict.reasons
        onQuestionRequested: linkId => root.questionRequested(linkId)
    }

    Hairline {
        x: 20
        width: parent.width - 40
        visible: line.visible
    }

    EvidenceLine {
        id: line

        x: 20
        width: parent.width - 40
        topPadding: sources.length > 0 ? 0 : 12
        bottomPadding: convention ? 14 : 0
        visible: sources.length > 0 || convention
        sources: root.verdict.origin.sources
        convention: root.verdict.origin.convention
        conventionPart: root.verdict.origin.conventionPart
        onSourceRequested: number => root.sourceRequested(number)
    }
}
