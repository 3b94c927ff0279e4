// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Capture
import Stipple.Controls

// Ghost, timer, shutter, camera and views.
//
// capture: CaptureModel
// ghostOpacity: real
// signal ghostMoved(real value), signal fileWanted()
Column {
    id: root

    required property CaptureModel capture
    property real ghostOpacity: .42

    signal ghostMoved(real value)
    signal fileWanted

    // On a narrow phone, or with large text, two buttons beside the shutter would touch it.
    readonly property bool crowded: file.width + timer.width + 36 > (width - shutter.width) / 2
    readonly property bool canShoot: capture.stage === CaptureModel.Aiming
                                     || capture.stage === CaptureModel.Counting

    function focusShutter(): void {
        shutter.forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: 8

    GhostSlider {
        width: parent.width
        visible: root.capture.hasGhost
        value: root.ghostOpacity
        onMoved: value => root.ghostMoved(value)
    }

    Item {
        width: parent.width
        height: shutter.height + 8

        IconBtn {
            id: file

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.crowded
            glyph: "folder"
            fill: Theme.well
            //: Button: takes the photo of this view from a file
            text: qsTr("Choose a photo")
            onClicked: root.fileWanted()
        }

        IconBtn {
            id: timer

            anchors.left: root.crowded ? parent.left : file.right
            anchors.leftMargin: root.crowded ? 0 : 12
            anchors.verticalCenter: parent.verticalCenter
            glyph: "timer"
            fill: root.capture.timer > 0 ? Theme.accentSoft : Theme.well
            color: root.capture.timer > 0 ? Theme.accent : Theme.ink
            text: {
                if (root.capture.timer === 0) {
                    //: Button: photos are taken at once; a press sets a timer
                    return qsTr("Timer: off")
                }
                //: Button: photos are taken after so many seconds; a press chooses another timer
                return qsTr("Timer: %n second(s)", "", root.capture.timer)
            }
            onClicked: root.capture.timer = root.capture.timer === 0 ? 3 : root.capture.timer === 3 ? 10 : 0

            Rectangle {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: -4
                width: Math.max(22, seconds.implicitWidth + 10)
                height: 22
                radius: 11
                visible: root.capture.timer > 0
                color: Theme.accent

                Txt {
                    id: seconds

                    anchors.centerIn: parent
                    text: root.capture.timer
                    size: 12
                    maxScale: 1
                    strong: true
                    color: Theme.accentInk
                    spoken: false
                }
            }
        }

        ShutterButton {
            id: shutter

            anchors.centerIn: parent
            enabled: root.canShoot
            counting: root.capture.stage === CaptureModel.Counting
            onClicked: root.capture.shoot()
        }

        IconBtn {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.capture.canSwitch
            glyph: "flip"
            fill: Theme.well
            //: Button: looks through the device's other camera
            text: qsTr("Switch camera")
            onClicked: root.capture.switchCamera()
        }
    }

    ViewStrip {
        x: -8
        width: parent.width + 16
        views: root.capture.views
        onChosen: view => root.capture.view = view
    }

    Btn {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width)
        visible: root.crowded
        kind: "tonal"
        compact: true
        glyph: "folder"
        text: qsTr("Choose a photo")
        onClicked: root.fileWanted()
    }
}
