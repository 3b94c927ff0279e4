// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One thing that keeps reminders from coming, and the one button that mends it.
//
// title, text: string
// action: string     what the button says
// divider: bool
// signal acted()
Item {
    id: root

    required property string title
    required property string text
    required property string action
    property bool divider: true

    signal acted

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: words.implicitHeight + 32

    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.description: text

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: 16
        y: 16
        width: Math.round(36 * Math.min(Theme.textScale, 1.4))
        height: width
        radius: width / 2
        color: Theme.cautionSoft

        Icon {
            anchors.centerIn: parent
            name: "alert"
            size: 20
            maxScale: 1.4
            color: Theme.caution
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 16

        Txt {
            width: parent.width
            text: root.title
            size: 17
            medium: true
        }

        Txt {
            width: parent.width
            text: root.text
            size: 15
            soft: true
        }

        Item {
            width: 1
            height: 12
        }

        Btn {
            anchors.left: parent.left
            width: Math.min(implicitWidth, words.width)
            kind: "tonal"
            compact: true
            text: root.action
            onClicked: root.acted()
        }
    }

    Hairline {
        anchors.left: words.left
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        visible: root.divider
    }
}
