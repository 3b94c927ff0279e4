// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// How to answer, and why it is asked, which opens below.
//
// hint, why: string
// open: bool
Column {
    id: root

    property string hint
    property string why
    property bool open: false

    topPadding: hint || why ? 4 : 0
    spacing: 4

    Item {
        readonly property bool stacked: Theme.large
                                        || words.implicitWidth + ask.implicitWidth > root.width

        width: parent.width
        height: {
            if (!ask.visible)
                return words.implicitHeight
            return stacked ? words.implicitHeight + ask.height : Math.max(words.implicitHeight, ask.height)
        }
        visible: root.hint || root.why

        Txt {
            id: words

            y: parent.stacked ? 0 : Math.round((parent.height - implicitHeight) / 2)
            anchors.left: parent.left
            width: parent.stacked ? parent.width : Math.min(Math.ceil(implicitWidth), parent.width)
            text: root.hint
            soft: true
        }

        Btn {
            id: ask

            readonly property bool atEnd: root.hint && !parent.stacked

            x: atEnd === LayoutMirroring.enabled ? -side : parent.width - width + side
            y: parent.height - height
            visible: root.why
            kind: "plain"
            compact: true
            glyph: "question"
            //: Button: explains why a question is asked
            text: qsTr("Why ask?")
            Accessible.checkable: true
            Accessible.checked: root.open
            onClicked: root.open = !root.open
        }
    }

    Card {
        width: parent.width
        visible: root.open && root.why
        padding: 16

        Txt {
            width: parent.width
            text: root.why
        }
    }
}
