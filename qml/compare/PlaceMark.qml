// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A place that was shown in a photo, or the cross that will show one.
//
// place: point          in fractions of the photo
// number: int           0 for the cross
// pane: PicturePane
Item {
    id: root

    property point place
    property int number: 0
    required property PicturePane pane

    readonly property point at: {
        // Asked anew whenever another part is shown, or the pane has another size.
        if (root.pane.port.part.width <= 0 || root.pane.width <= 0 || root.pane.height <= 0)
            return Qt.point(0, 0)
        return root.pane.pointOf(root.place)
    }

    x: at.x - width / 2
    y: at.y - height / 2
    width: 32
    height: 32

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.alpha(Theme.well, 0)
        border.width: 3
        border.color: "#B3000000"

        Rectangle {
            anchors.fill: parent
            anchors.margins: 1
            radius: width / 2
            color: Theme.alpha(Theme.well, 0)
            border.width: 1.5
            border.color: "#FFFFFF"
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: 4
        height: 4
        radius: 2
        color: "#FFFFFF"
    }

    Rectangle {
        anchors.left: parent.right
        anchors.bottom: parent.top
        anchors.margins: -10
        width: 20
        height: 20
        radius: 10
        visible: root.number > 0
        color: Theme.accent

        Txt {
            anchors.centerIn: parent
            text: root.number
            size: 13
            maxScale: 1
            strong: true
            color: Theme.accentInk
            spoken: false
        }
    }
}
