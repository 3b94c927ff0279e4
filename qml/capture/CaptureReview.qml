// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Capture
import Stipple.Controls

// Keep the photo, or take it again, and why.
//
// capture: CaptureModel
Column {
    id: root

    required property CaptureModel capture

    readonly property bool refused: capture.editor?.refused ?? false
    readonly property bool good: capture.doubt === "" && !refused
    readonly property bool busy: capture.stage === CaptureModel.Keeping

    function focusFirst(): void {
        (root.good ? keep : retake).forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: 8

    Row {
        width: parent.width
        spacing: 12

        Rectangle {
            id: disc

            width: 36
            height: 36
            radius: 18
            color: root.good ? Theme.calmSoft : Theme.cautionSoft

            Icon {
                anchors.centerIn: parent
                name: root.good ? "check" : "info"
                size: 20
                maxScale: 1
                color: root.good ? Theme.calm : Theme.caution
            }
        }

        Column {
            width: parent.width - disc.width - parent.spacing
            topPadding: 4

            Txt {
                width: parent.width
                text: {
                    if (root.refused)
                        return root.capture.troubleTitle
                    if (root.good) {
                        //: Nothing was found that would make a photo hard to compare
                        return qsTr("A good photo")
                    }
                    //: Above the reasons why a photo may be hard to compare
                    return qsTr("Better taken again")
                }
                size: 17
                strong: true
                heading: true
            }

            Txt {
                width: parent.width
                visible: text
                text: {
                    if (root.refused)
                        return root.capture.troubleText
                    if (root.good) {
                        //: What keeping a photo means
                        return qsTr("Keep it, and it is sealed with your draft.")
                    }
                    return root.capture.doubt
                }
                soft: true
            }
        }
    }

    Btn {
        id: keep

        width: parent.width
        kind: root.good ? "primary" : "outline"
        enabled: !root.busy
        glyph: "check"
        text: {
            if (root.good) {
                //: Button: keeps the photo that was just taken
                return qsTr("Keep")
            }
            //: Button: keeps a photo although something was found
            return qsTr("Keep it all the same")
        }
        onClicked: root.capture.keep()
    }

    Btn {
        id: retake

        width: parent.width
        kind: root.good ? "outline" : "primary"
        enabled: !root.busy
        glyph: "undo"
        //: Button: throws the photo away that was just taken, and takes it again
        text: qsTr("Take again")
        onClicked: root.capture.retake()
    }
}
