// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// An answer: from whom, when, how it begins; a dot while it is unread.
//
// answer: var       a ReceivedItem
// divider: bool     hairline below (true)
// signal clicked()
Pressable {
    id: root

    property var answer
    property bool divider: true

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(68, words.implicitHeight + 28)

    Accessible.role: Accessible.Button
    Accessible.name: {
        if (root.answer.read) {
            //: For screen readers. %1 is a person
            return qsTr("Answer from %1").arg(root.answer.from)
        }
        //: For screen readers. %1 is a person
        return qsTr("Unread answer from %1").arg(root.answer.from)
    }
    Accessible.description: root.answer.when + ", " + root.answer.begins
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.alpha(Theme.edge, root.down ? .12 : 0)

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: -6
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 18
        y: words.y + Math.round((name.lineHeight - height) / 2)
        width: 10
        height: 10
        radius: 5
        visible: !root.answer.read
        color: Theme.accent
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 40
        anchors.right: next.left
        anchors.rightMargin: 8
        y: Math.round((root.height - implicitHeight) / 2)
        spacing: 1

        Txt {
            id: name

            width: parent.width
            text: root.answer.from
            size: 17
            medium: root.answer.read
            strong: !root.answer.read
            spoken: false
        }

        Txt {
            width: parent.width
            text: root.answer.when
            size: 13
            soft: true
            spoken: false
        }

        Txt {
            width: parent.width
            text: root.answer.begins
            soft: root.answer.read
            maximumLineCount: 2
            elide: Text.ElideRight
            spoken: false
        }
    }

    Icon {
        id: next

        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        size: 20
        maxScale: 1.4
        color: Theme.inkSoft
    }

    Hairline {
        anchors.left: words.left
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        visible: root.divider
    }
}
