// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Capture
import Stipple.Controls

// The picture, with the earlier photo and the outline of the view laid over it.
//
// capture: CaptureModel
// ghostOpacity: real
// covered: real    of its lower end something lies over
// signal closed(), signal pressed()   a tap anywhere on the picture
Item {
    id: root

    required property CaptureModel capture
    property real ghostOpacity: .42
    property real covered: 0

    signal closed
    signal pressed

    readonly property bool aiming: capture.stage === CaptureModel.Aiming
                                   || capture.stage === CaptureModel.Counting
                                   || capture.stage === CaptureModel.Taking
    // Where they would leave no room for the outline, the hint alone says what is missing.
    readonly property bool roomy: !Theme.large && height >= 400
    readonly property real below: covered + (roomy ? marks.height + 20 : 12)

    clip: true

    Rectangle {
        anchors.fill: parent
        color: "#000000"
    }

    PreviewItem {
        anchors.fill: parent
        capture: root.capture
    }

    Image {
        anchors.fill: parent
        visible: root.aiming
        opacity: root.ghostOpacity
        source: root.capture.ghost
        sourceSize.width: 960
        fillMode: Image.PreserveAspectCrop
        mirror: root.capture.mirrored
        asynchronous: true
    }

    Rectangle {
        width: parent.width
        height: 140
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#B3000000"
            }
            GradientStop {
                position: 1
                color: "#00000000"
            }
        }
    }

    GuideItem {
        anchors.fill: parent
        anchors.topMargin: pill.y + pill.height + 8
        anchors.bottomMargin: root.below
        anchors.leftMargin: 32
        anchors.rightMargin: 32
        visible: root.aiming
        view: root.capture.view
        mirrored: root.capture.mirrored
        tone: root.capture.ready ? "#63D2C4" : "#FFFFFF"
    }

    TapHandler {
        enabled: root.aiming
        onTapped: root.pressed()
    }

    CaptureTop {
        id: top

        width: parent.width
        capture: root.capture
        onClosed: root.closed()
    }

    HintPill {
        id: pill

        anchors.horizontalCenter: parent.horizontalCenter
        y: top.height + 8
        width: Math.min(implicitWidth, parent.width - 32)
        visible: root.aiming && root.capture.stage !== CaptureModel.Counting
        ready: root.capture.ready && !root.capture.missed
        text: {
            if (root.capture.stage === CaptureModel.Taking) {
                //: While a photo is being taken
                return qsTr("Hold still")
            }
            if (root.capture.missed) {
                //: A photo was asked for and the camera gave none
                return qsTr("No photo came. Take it again.")
            }
            return root.capture.hint
        }
    }

    Icon {
        anchors.centerIn: parent
        visible: root.capture.stage === CaptureModel.Trouble
        name: "camera"
        struck: true
        size: 72
        maxScale: 1
        color: Theme.edge
    }

    BusyState {
        anchors.centerIn: parent
        visible: root.capture.stage === CaptureModel.Starting
        //: While the camera is being opened
        title: qsTr("Opening the camera")
        action: ""
    }

    Txt {
        anchors.centerIn: parent
        visible: root.capture.stage === CaptureModel.Counting
        text: root.capture.countdown
        size: 120
        maxScale: 1.4
        strong: true
        color: "#FFFFFF"
        style: Text.Outline
        styleColor: "#80000000"
        Accessible.role: Accessible.AlertMessage
    }

    LevelGauge {
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 20
        height: Math.min(220, parent.height * .4)
        visible: root.aiming && root.capture.hasLevel
        lean: root.capture.lean
        good: root.capture.hasLevel && root.capture.marks[0].mark === 1
    }

    Flow {
        id: marks

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.covered + 10
        width: Math.min(parent.width - 24, natural)
        spacing: 8
        visible: root.aiming && root.roomy

        readonly property real natural: {
            let sum = -spacing
            for (let i = 0; i < chips.count; ++i)
                sum += (chips.itemAt(i)?.implicitWidth ?? 0) + spacing
            return sum
        }

        Repeater {
            id: chips

            model: root.capture.marks

            MarkChip {
                required property var modelData

                word: modelData.word
                mark: modelData.mark
            }
        }
    }
}
