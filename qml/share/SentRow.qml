// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// What was sealed for a clinic, and a way to hand the same file out again.
//
// envelope: var     a SentItem
// divider: bool     hairline below (true)
// signal again()
Item {
    id: root

    property var envelope
    property bool divider: true

    signal again

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(68, words.implicitHeight + 24)

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: button.left
        anchors.rightMargin: 4
        y: Math.round((root.height - implicitHeight) / 2)
        spacing: 1

        Txt {
            width: parent.width
            text: root.envelope.contents
            size: 17
            medium: true
        }

        Txt {
            width: parent.width
            //: What was sent. %1 is the clinic, %2 a span of days such as "20 Nov to 24 Nov"
            text: qsTr("%1 · %2").arg(root.envelope.clinic).arg(root.envelope.days)
            size: 13
            soft: true
        }

        Txt {
            width: parent.width
            //: State of what was sent. %1 is a day and time, %2 a size such as "4.2 MB"
            text: qsTr("Sealed %1 · %2").arg(root.envelope.when).arg(root.envelope.size)
            size: 13
            soft: true
        }
    }

    IconBtn {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        glyph: "download"
        //: Button: hand out the same sealed file once more
        text: qsTr("Save this file again")
        onClicked: root.again()
    }

    Hairline {
        anchors.left: words.left
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        visible: root.divider
    }
}
