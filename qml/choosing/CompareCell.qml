// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One clinic's part of a row of the comparison.
//
// name: string      of the clinic; empty when its column says it
// hasSign: bool     a mark stands before the word
// mark: int         1 good, -1 warning, 0 open
// word, remark: string
// spoken: bool      false when the row already says it
Item {
    id: root

    property string name
    property bool hasSign: false
    property int mark: 0
    property string word
    property string remark
    property bool spoken: true

    implicitHeight: words.implicitHeight

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: 8

        Txt {
            width: parent.width
            visible: text
            text: root.name
            size: 13
            soft: true
            spoken: root.spoken
        }

        Item {
            width: parent.width
            height: word.implicitHeight

            MarkSign {
                id: sign

                anchors.left: parent.left
                y: Math.round((word.lineHeight - height) / 2)
                width: root.hasSign ? implicitWidth : 0
                visible: root.hasSign
                mark: root.mark
                size: 18
            }

            Txt {
                id: word

                anchors.left: sign.right
                anchors.leftMargin: root.hasSign ? 6 : 0
                anchors.right: parent.right
                text: root.word
                medium: root.mark !== 0 || !root.hasSign
                color: {
                    if (!root.hasSign)
                        return Theme.ink
                    if (root.mark === 0)
                        return Theme.inkSoft
                    return root.mark > 0 ? Theme.calm : Theme.caution
                }
                spoken: root.spoken
            }
        }

        Txt {
            width: parent.width
            visible: text
            text: root.remark
            size: 13
            soft: true
            spoken: root.spoken
        }
    }
}
