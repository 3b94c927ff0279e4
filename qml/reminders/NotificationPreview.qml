// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A notification as it will stand there, word for word.
//
// title, text: string
// hidden: bool       nothing of it is on the lock screen
Rectangle {
    id: root

    required property string title
    required property string text
    property bool hidden: false

    width: parent ? parent.width : implicitWidth
    implicitWidth: 310
    implicitHeight: Math.max(64, words.implicitHeight + 28)
    radius: 16
    color: Theme.well

    Accessible.role: Accessible.StaticText
    Accessible.name: hidden ? head.text : title + ", " + text

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        width: 36
        height: 36
        radius: 18
        color: Theme.raised

        StippleArt {
            anchors.centerIn: parent
            width: 26
            height: 26
            visible: !root.hidden
            tone: Theme.ink
        }

        Icon {
            anchors.centerIn: parent
            visible: root.hidden
            name: "lock"
            size: 20
            maxScale: 1
            color: Theme.inkSoft
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            id: head

            width: parent.width
            text: {
                if (root.hidden) {
                    //: What a locked screen shows when notifications are hidden on it
                    return qsTr("Nothing until you unlock")
                }
                return root.title
            }
            strong: true
            spoken: false
        }

        Txt {
            width: parent.width
            visible: !root.hidden
            text: root.text
            spoken: false
        }
    }
}
