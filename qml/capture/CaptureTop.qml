// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Capture
import Stipple.Controls

// Close, the view and how many there are, and the voice.
//
// capture: CaptureModel
// signal closed()
Item {
    id: root

    required property CaptureModel capture

    signal closed

    implicitHeight: Math.max(56, words.implicitHeight) + 16

    IconBtn {
        id: close

        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 12
        glyph: "close"
        color: "#FFFFFF"
        fill: "#99000000"
        //: The button that closes the camera; photos that were kept stay
        text: qsTr("Close")
        onClicked: root.closed()
    }

    Column {
        id: words

        anchors.left: close.right
        anchors.right: voice.left
        anchors.margins: 8
        y: 10
        visible: root.capture.stage !== CaptureModel.Finished

        Txt {
            width: parent.width
            text: root.capture.title
            size: 17
            maxScale: 1.6
            strong: true
            heading: true
            color: "#FFFFFF"
            horizontalAlignment: Text.AlignHCenter
            style: Text.Raised
            styleColor: "#80000000"
        }

        Txt {
            width: parent.width
            //: Which view is taken: %1 is its number, %2 how many there are
            text: qsTr("%1 of %2").arg(root.capture.number).arg(root.capture.views.length)
            size: 13
            maxScale: 1.6
            color: "#E6E0D7"
            horizontalAlignment: Text.AlignHCenter
            style: Text.Raised
            styleColor: "#80000000"
        }
    }

    IconBtn {
        id: voice

        anchors.right: parent.right
        anchors.rightMargin: 12
        y: 12
        // Without a voice its place stays, so that the title stays in the middle.
        opacity: root.capture.hasVoice ? 1 : 0
        enabled: root.capture.hasVoice
        interactive: root.capture.hasVoice
        Accessible.ignored: !root.capture.hasVoice
        Accessible.checkable: true
        Accessible.checked: root.capture.aloud
        glyph: "sound"
        color: root.capture.aloud ? "#06302B" : "#FFFFFF"
        fill: root.capture.aloud ? "#63D2C4" : "#99000000"
        //: The button that switches the spoken guidance on and off
        text: qsTr("Read aloud")
        onClicked: root.capture.aloud = !root.capture.aloud
    }
}
