// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Something did not work: what happened, what was kept, what to do.
//
// title: string        what happened
// text: string         what was kept and what to do
// action: string       (try again)
// signal acted()
Item {
    id: root

    property string title
    property string text
    //: Button: do once more what did not work
    property string action: qsTr("Try again")

    signal acted

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: words.implicitHeight + 32

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: text

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: 20
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
            strong: true
            spoken: false
        }

        Txt {
            width: parent.width
            visible: text
            text: root.text
            size: 15
            soft: true
            spoken: false
        }

        Btn {
            anchors.left: parent.left
            anchors.leftMargin: -side
            width: Math.min(implicitWidth, words.width + 2 * side)
            visible: root.action
            kind: "plain"
            compact: true
            text: root.action
            onClicked: root.acted()
        }
    }
}
