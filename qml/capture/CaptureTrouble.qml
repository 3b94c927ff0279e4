// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Capture
import Stipple.Controls

// There is no picture, or everything is done: what happened, what was kept, what to do.
//
// capture: CaptureModel
// signal fileWanted(), signal closed()
Column {
    id: root

    required property CaptureModel capture

    signal fileWanted
    signal closed

    readonly property bool finished: capture.stage === CaptureModel.Finished
    readonly property bool refused: capture.editor?.refused ?? false

    function focusFirst(): void {
        (root.finished ? done : file).forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: 8

    Column {
        width: parent.width

        Accessible.role: Accessible.AlertMessage
        Accessible.name: title.text
        Accessible.description: text.text + " " + kept.text

        Txt {
            id: title

            width: parent.width
            //: Every view has its photo
            text: root.finished ? qsTr("All views are taken") : root.capture.troubleTitle
            size: 22
            strong: true
            spoken: false
        }

        Txt {
            id: text

            width: parent.width
            visible: !root.finished
            text: root.finished ? "" : root.capture.troubleText
            spoken: false
        }

        Txt {
            id: kept

            width: parent.width
            topPadding: 4 + lift
            text: root.capture.kept
            soft: true
            spoken: false
        }
    }

    Btn {
        id: done

        width: parent.width
        visible: root.finished
        text: {
            if (root.capture.editor?.photosAlone) {
                //: Button: goes back to the page that shows the photos
                return qsTr("Back to your photos")
            }
            //: Button: goes back to the entry that the photos belong to
            return qsTr("Back to your entry")
        }
        onClicked: root.closed()
    }

    Btn {
        id: file

        width: parent.width
        visible: !root.finished
        glyph: "folder"
        text: qsTr("Choose a photo")
        onClicked: root.fileWanted()
    }

    Btn {
        width: parent.width
        visible: !root.finished && root.capture.canSwitch && !root.refused
        kind: "tonal"
        glyph: "flip"
        text: qsTr("Switch camera")
        onClicked: root.capture.switchCamera()
    }

    Btn {
        width: parent.width
        visible: !root.finished
        kind: "outline"
        //: Button: opens the camera once more
        text: qsTr("Try again")
        onClicked: {
            if (root.refused)
                root.capture.retake()
            else
                root.capture.start()
        }
    }

    ViewStrip {
        x: -8
        width: parent.width + 16
        visible: !root.finished
        views: root.capture.views
        onChosen: view => root.capture.view = view
    }
}
