// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A photo, or the outline of the view that is still to be taken.
//
// source: url
// view: string         outline without a photo: "top", "front", "back", "left", "right", …
// label: string        on the photo, below the outline
// text: string         for screen readers (label)
// more: string         over a dimmed photo, e.g. "+5"
// chosen: bool         outlined as the one shown
// done: bool           a tick in the corner
// ground: color        what lies behind its corners (ground)
// corner: real         (12)
// signal clicked()
Pressable {
    id: root

    property alias source: image.source
    property string view: "top"
    property string label
    property string more
    property bool chosen: false
    property bool done: false
    property color ground: Theme.ground
    property real corner: Theme.radiusSmall

    readonly property bool empty: image.status === Image.Null

    implicitWidth: 110
    implicitHeight: 132
    text: label

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.selectable: chosen
    Accessible.selected: chosen
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.down && root.empty ? Theme.pressed(Theme.well) : Theme.well
    }

    Image {
        id: image

        anchors.fill: parent
        visible: !root.empty
        sourceSize.width: Math.ceil(root.width * Screen.devicePixelRatio)
        sourceSize.height: Math.ceil(root.height * Screen.devicePixelRatio)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        opacity: root.down ? .85 : 1
    }

    Rectangle {
        anchors.fill: parent
        visible: root.more
        color: "#000000"
        opacity: .62
    }

    CornersItem {
        anchors.fill: parent
        visible: !root.empty
        radius: root.corner
        color: root.ground
    }

    HeadOutline {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((parent.height - (caption.visible ? caption.height + 4 : 0) - height) / 2)
        width: Math.min(parent.width - 8, parent.height - (caption.visible ? caption.height + 12 : 8), 72)
        height: width
        visible: root.empty
        view: root.view
    }

    Txt {
        id: caption

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 4
        anchors.bottomMargin: 5
        visible: root.empty && text
        text: root.label
        size: 13
        maxScale: 1.3
        soft: true
        horizontalAlignment: Text.AlignHCenter
        spoken: false
    }

    Rectangle {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 8
        width: Math.min(tag.implicitWidth + 16, parent.width - 16)
        height: tag.implicitHeight + 4
        radius: height / 2
        visible: !root.empty && root.label && !root.more
        color: "#B3000000"

        Txt {
            id: tag

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 8
            anchors.verticalCenter: parent.verticalCenter
            text: root.label
            size: 12
            maxScale: 1.4
            medium: true
            color: "#FFFFFF"
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            spoken: false
        }
    }

    Txt {
        anchors.centerIn: parent
        visible: text
        text: root.more
        size: 15
        strong: true
        color: "#FFFFFF"
        spoken: false
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 6
        width: 20
        height: 20
        radius: 10
        visible: root.done
        color: Theme.accent

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: 14
            maxScale: 1
            weight: 2.6
            color: Theme.accentInk
        }
    }

    FocusRing {
        shown: root.visualFocus || root.chosen
        corner: root.corner
        away: root.visualFocus ? 4 : 1.5
    }
}
