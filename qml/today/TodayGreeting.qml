// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Greeting and date with the way to help beside them; help alone, full width, when the text is
// large, because then it matters most.
//
// greeting, dateText: string
// signal helpRequested()
Item {
    id: root

    required property string greeting
    required property string dateText

    signal helpRequested

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Theme.large ? help.implicitHeight : Math.max(words.implicitHeight, help.implicitHeight)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: help.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: !Theme.large

        Txt {
            width: parent.width
            text: root.greeting
            size: 17
            strong: true
            heading: true
        }

        Txt {
            width: parent.width
            text: root.dateText
            size: 13
            soft: true
        }
    }

    Btn {
        id: help

        anchors.right: parent.right
        width: Theme.large ? parent.width : implicitWidth
        anchors.verticalCenter: parent.verticalCenter
        kind: "tonal"
        compact: !Theme.large
        glyph: "help"
        //: Button: shows when and where to get help
        text: qsTr("Get help")
        onClicked: root.helpRequested()
    }
}
