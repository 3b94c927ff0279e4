// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stipple.Controls

// One photo as large as the window; pinch or turn the wheel to come nearer.
//
// photos: var     {source, label}
// show(index)
T.Popup {
    id: root

    required property var photos

    property int index: 0
    readonly property var photo: photos[index] ?? null

    function show(at: int) {
        index = at
        open()
    }

    function step(by: int) {
        index = Math.max(0, Math.min(photos.length - 1, index + by))
    }

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: stage.forceActiveFocus()
    onIndexChanged: picture.reset()

    background: Rectangle {
        color: "#12110F"
    }

    FocusScope {
        id: stage

        anchors.fill: parent
        focus: true
        // The window's own shortcuts must not take these keys while a photo covers it.
        Keys.onShortcutOverride: event => {
            event.accepted = [Qt.Key_Escape, Qt.Key_Left, Qt.Key_Right].includes(event.key)
        }
        Keys.onEscapePressed: root.close()
        Keys.onLeftPressed: root.step(mirrored ? 1 : -1)
        Keys.onRightPressed: root.step(mirrored ? -1 : 1)

        readonly property bool mirrored: LayoutMirroring.enabled

        Image {
            id: picture

            function reset() {
                scale = 1
                x = 0
                y = 0
            }

            width: stage.width
            height: stage.height
            source: root.visible ? root.photo?.source ?? "" : ""
            fillMode: Image.PreserveAspectFit
            asynchronous: true

            Accessible.role: Accessible.Graphic
            Accessible.name: root.photo?.label ?? ""

            PinchHandler {
                minimumScale: 1
                maximumScale: 6
                minimumRotation: 0
                maximumRotation: 0
            }

            WheelHandler {
                property: "scale"
                rotationScale: .01
                acceptedModifiers: Qt.NoModifier
                onWheel: picture.scale = Math.max(1, Math.min(6, picture.scale))
            }

            DragHandler {
                enabled: picture.scale > 1
            }
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 12
            width: day.implicitWidth + 32
            height: day.implicitHeight + 16
            radius: height / 2
            color: "#B3000000"

            Txt {
                id: day

                anchors.centerIn: parent
                text: root.photo?.label ?? ""
                medium: true
                color: "#FFFFFF"
                wrapMode: Text.NoWrap
            }
        }

        IconBtn {
            anchors.right: parent.right
            anchors.margins: 8
            y: 8
            glyph: "close"
            color: "#FFFFFF"
            fill: "#B3000000"
            //: Button: close the enlarged photo
            text: qsTr("Close the photo")
            onClicked: root.close()
        }
    }
}
