// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Compare
import Stipple.Controls

// One picture, which is zoomed and moved by fingers, wheel and keys, with all others that share its
// viewport.
//
// pair: PhotoPair
// port: Viewport
// picture: PhotoPair.Picture
// label: string       its day
// pinned: bool
// labelled: bool      says its day
// zoomable: bool      has the buttons
// wheels: bool        the wheel alone zooms; otherwise only with Ctrl, and the page scrolls
// ground: color       what lies behind its corners (ground)
// children            over the picture, below its corners
// signal tapped(point at)
Focusable {
    id: root

    required property PhotoPair pair
    required property Viewport port
    default property alias over: over.data
    property alias picture: image.picture
    property string label
    property bool pinned: false
    property bool zoomable: false
    property bool labelled: true
    property bool wheels: false
    property color ground: Theme.ground

    signal tapped(point at)

    function placeAt(at: point): point {
        return image.placeAt(at)
    }

    function pointOf(place: point): point {
        return image.pointOf(place)
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: label
    //: For a screen reader: what keys do on a photo
    Accessible.description: qsTr("Plus and minus zoom, arrow keys move, 0 shows all")

    Keys.onPressed: event => {
        if (!keys.take(event.key))
            return
        event.accepted = true
    }

    ViewKeys {
        id: keys

        port: root.port
    }

    PictureItem {
        id: image

        anchors.fill: parent
        pair: root.pair
        part: root.port.part
    }

    Item {
        id: over

        anchors.fill: parent
    }

    CornersItem {
        anchors.fill: parent
        radius: Theme.radius
        color: root.ground
    }

    PinchHandler {
        property real before: 1

        target: null
        // Fingers that have begun here may leave the pane.
        margin: active ? 10000 : 0
        // Once zoomed, a single finger moves the photo; it must not take one of two.
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: before = 1
        onActiveScaleChanged: {
            if (!active || activeScale <= 0)
                return
            root.port.zoomBy(activeScale / before, centroid.position.x / root.width,
                             centroid.position.y / root.height)
            before = activeScale
        }
    }

    WheelHandler {
        target: null
        acceptedModifiers: root.wheels ? Qt.KeyboardModifierMask : Qt.ControlModifier
        onWheel: event => root.port.zoomBy(Math.pow(1.0015, event.angleDelta.y), event.x / root.width,
                                           event.y / root.height)
    }

    DragHandler {
        id: drag

        property point before

        target: null
        margin: active ? 10000 : 0
        enabled: !root.port.whole
        onActiveChanged: before = centroid.position
        onCentroidChanged: {
            if (!active)
                return
            root.port.panBy((centroid.position.x - before.x) / root.width,
                            (centroid.position.y - before.y) / root.height)
            before = centroid.position
        }
    }

    TapHandler {
        onTapped: point => root.tapped(point.position)
    }

    LabelPill {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 12
        widest: parent.width - 24
        visible: root.labelled
        text: root.label
        pinned: root.pinned
    }

    ZoomButtons {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 8
        visible: root.zoomable
        port: root.port
    }

    FocusRing {
        shown: root.visualFocus
        corner: Theme.radius
    }
}
