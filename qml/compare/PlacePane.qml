// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Compare

// A photo in which places are shown: by a tap, or by arrow keys and Return.
//
// pair: PhotoPair
// port: Viewport
// picture: PhotoPair.Picture
// label: string       the photo's day
// ground: color       what lies behind its corners (ground)
// marks: var          each {x, y, number}, in fractions of the photo
// signal placed(point place)   in fractions of it
Item {
    id: root

    required property PhotoPair pair
    required property Viewport port
    property alias picture: view.picture
    property alias label: view.label
    property alias ground: view.ground
    property var marks: []

    signal placed(point place)

    // Where the keyboard's cross stands; it is there once a key has moved it.
    property point cross: Qt.point(.5, .5)
    property bool byKeys: false

    function takeKeys(): void {
        view.forceActiveFocus(Qt.OtherFocusReason)
    }

    function moveCross(across: real, down: real): void {
        root.byKeys = true
        const step = .02 / root.port.zoom
        root.cross = Qt.point(Math.max(0, Math.min(1, root.cross.x + across * step)),
                              Math.max(0, Math.min(1, root.cross.y + down * step)))
    }

    PicturePane {
        id: view

        anchors.fill: parent
        pair: root.pair
        port: root.port
        zoomable: true
        focus: true
        onTapped: at => root.placed(view.placeAt(at))

        //: For a screen reader: how to show a place in a photo
        Accessible.description: qsTr("Arrow keys move the cross, Return marks the place")

        Keys.onLeftPressed: root.moveCross(-1, 0)
        Keys.onRightPressed: root.moveCross(1, 0)
        Keys.onUpPressed: root.moveCross(0, -1)
        Keys.onDownPressed: root.moveCross(0, 1)
        Keys.onReturnPressed: root.placed(root.cross)
        Keys.onEnterPressed: root.placed(root.cross)

        Repeater {
            model: root.marks

            PlaceMark {
                required property var modelData

                place: Qt.point(modelData.x, modelData.y)
                number: modelData.number
                pane: view
            }
        }

        PlaceMark {
            visible: view.visualFocus || view.activeFocus && root.byKeys
            place: root.cross
            pane: view
        }
    }
}
