// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A yes-or-no question as a row of a card; the answers go below it when the text is large.
//
// title, sub: string
// value: int          -1 not answered, 0 no, 1 yes
// divider: bool       hairline below (true)
// signal answered(bool yes)
Item {
    id: root

    property string title
    property string sub
    property alias value: pill.value
    property bool divider: true

    signal answered(bool yes)

    readonly property bool stacked: Theme.large

    width: parent ? parent.width : implicitWidth
    implicitWidth: 310
    implicitHeight: {
        if (root.stacked)
            return words.implicitHeight + pill.implicitHeight + 36
        return Math.max(57, words.implicitHeight + 24)
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: root.stacked ? parent.right : pill.left
        anchors.rightMargin: root.stacked ? 0 : 12
        y: root.stacked ? 12 : Math.round((root.height - implicitHeight) / 2)

        Txt {
            width: parent.width
            text: root.title
            size: 17
            medium: true
        }

        Txt {
            width: parent.width
            visible: text
            text: root.sub
            size: 13
            soft: true
        }
    }

    YesNo {
        id: pill

        x: root.stacked !== LayoutMirroring.enabled ? 0 : root.width - width
        y: root.stacked ? words.y + words.implicitHeight + 12 : Math.round((root.height - height) / 2)
        question: root.title
        onAnswered: yes => root.answered(yes)
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.divider
    }
}
