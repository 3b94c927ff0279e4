// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Compare

// Both photos in one place: a handle uncovers one or the other, or one is shown at a time.
//
// compare: CompareModel
// pair, port
// sliding: bool     with the handle
// other: bool       without it: the second is shown
// wheels: bool
// split: real       share of the first, from its own side
// signal moved(real share)
// signal tapped()   without the handle
Item {
    id: root

    required property CompareModel compare
    required property PhotoPair pair
    required property Viewport port
    property bool sliding: true
    property bool other: false
    property bool wheels: false
    property real split: .5

    signal moved(real share)
    signal tapped

    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real line: mirrored ? width * (1 - split) : width * split

    function shareAt(x: real): real {
        const share = Math.max(0, Math.min(1, x / width))
        return mirrored ? 1 - share : share
    }

    PicturePane {
        id: second

        anchors.fill: parent
        pair: root.pair
        port: root.port
        wheels: root.wheels
        picture: root.sliding || root.other ? PhotoPair.Second : PhotoPair.First
        labelled: false
        zoomable: true
        label: {
            if (root.sliding)
                //: Two photos over each other, for a screen reader: %1 and %2 are their days
                return qsTr("%1 over %2").arg(root.compare.firstText).arg(root.compare.secondText)
            return root.other ? root.compare.secondText : root.compare.firstText
        }
        onTapped: at => {
            if (root.sliding)
                root.moved(root.shareAt(at.x))
            else
                root.tapped()
        }

        Item {
            x: root.mirrored ? root.line : 0
            width: root.mirrored ? root.width - root.line : root.line
            height: root.height
            visible: root.sliding
            clip: true

            PictureItem {
                x: -parent.x
                width: root.width
                height: root.height
                pair: root.pair
                picture: PhotoPair.First
                part: root.port.part
            }
        }
    }

    LabelPill {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 12
        widest: root.sliding ? root.width / 2 - 20 : root.width - 24
        visible: root.sliding || !root.other
        text: root.compare.firstText
        pinned: root.compare.firstPinned
    }

    LabelPill {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12
        widest: root.sliding ? root.width / 2 - 20 : root.width - 24
        visible: root.sliding || root.other
        text: root.compare.secondText
        pinned: root.compare.secondPinned
    }

    SplitHandle {
        id: handle

        x: Math.round(root.line - width / 2)
        height: root.height
        visible: root.sliding
        value: root.split
        mirrored: root.mirrored
        onMoved: share => root.moved(share)

        DragHandler {
            target: null
            yAxis.enabled: false
            onCentroidChanged: {
                if (active)
                    root.moved(root.shareAt(handle.x + centroid.position.x))
            }
        }
    }
}
