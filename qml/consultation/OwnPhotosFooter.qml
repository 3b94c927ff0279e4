// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Diary

// Why a photo was refused; and the two ways on, neither harder than the other.
//
// editor: EntryEditor
// signal cameraWanted(), signal closed()
Column {
    id: root

    required property EntryEditor editor

    signal cameraWanted
    signal closed

    readonly property bool some: editor.hasContent || editor.photoCount > 0

    Rectangle {
        width: parent.width
        visible: root.editor.refused
        implicitHeight: refusal.implicitHeight
        color: Theme.bar

        Hairline {
            width: parent.width
        }

        FailedState {
            id: refusal

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, 640)
            title: root.editor.error.title
            text: root.editor.error.text
            //: Button: closes a message
            action: qsTr("OK")
            onActed: root.editor.dismissError()
        }
    }

    BottomActions {
        width: parent.width

        Btn {
            kind: "outline"
            glyph: root.some ? "camera" : ""
            text: {
                if (root.some) {
                    //: Button: opens the camera for the views that have no photo yet
                    return qsTr("More photos")
                }
                //: Button: goes on without photos
                return qsTr("Not now")
            }
            onClicked: {
                if (root.some)
                    root.cameraWanted()
                else
                    root.closed()
            }
        }

        Btn {
            enabled: !root.editor.reading
            glyph: root.some ? "" : "camera"
            text: {
                if (root.some) {
                    //: Button: keeps the photos and goes back
                    return qsTr("Done")
                }
                //: Button: opens the camera for all views, one after the other
                return qsTr("Take photos")
            }
            onClicked: {
                if (!root.some)
                    root.cameraWanted()
                else if (!root.editor.canSave || root.editor.save() !== "")
                    root.closed()
            }
        }
    }
}
