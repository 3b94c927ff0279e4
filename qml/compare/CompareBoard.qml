// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Compare
import Stipple.Controls

// Both photos, zoomed and moved together.
//
// compare: CompareModel
// mode: CompareModes.Mode
// roomHeight: real     no higher than that
// ready: bool          there is something to look at
// split: real          how much of the first photo the slider shows, 0 to 1
// other: bool          blinking shows the second
// blinking: bool
// wheels: bool         the wheel alone zooms
Item {
    id: root

    required property CompareModel compare
    property int mode: CompareModes.Slider
    property real roomHeight: 400
    property real split: .5
    property bool other: false
    property bool blinking: !Theme.reducedMotion
    property bool wheels: false

    readonly property PhotoPair pair: compare.pair
    readonly property bool working: pair.state === PhotoPair.Working
    readonly property bool ready: pair.shown && !working
    readonly property bool beside: mode === CompareModes.Beside
    readonly property real paneWidth: {
        const most = beside ? (width - 8) / 2 : width
        return Math.round(Math.min(most, roomHeight * pair.aspect))
    }
    readonly property real paneHeight: Math.round(paneWidth / pair.aspect)

    implicitHeight: ready ? paneHeight : Math.max(paneHeight, waiting.height + 32, broken.height)

    onModeChanged: other = false

    Viewport {
        id: together
    }

    Timer {
        interval: 900
        repeat: true
        running: root.visible && root.ready && root.mode === CompareModes.Blink && root.blinking
        onTriggered: root.other = !root.other
    }

    BoundLoader {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.beside ? 2 * root.paneWidth + 8 : root.paneWidth
        height: root.paneHeight
        active: root.ready
        sourceComponent: root.beside ? besideView : overView
    }

    Component {
        id: besideView

        Item {
            PicturePane {
                anchors.left: parent.left
                width: root.paneWidth
                height: root.paneHeight
                pair: root.pair
                port: together
                wheels: root.wheels
                picture: PhotoPair.First
                label: root.compare.firstText
                pinned: root.compare.firstPinned
            }

            PicturePane {
                anchors.right: parent.right
                width: root.paneWidth
                height: root.paneHeight
                pair: root.pair
                port: together
                wheels: root.wheels
                picture: PhotoPair.Second
                label: root.compare.secondText
                pinned: root.compare.secondPinned
                zoomable: true
            }
        }
    }

    Component {
        id: overView

        SliderPane {
            pair: root.pair
            port: together
            wheels: root.wheels
            compare: root.compare
            sliding: root.mode === CompareModes.Slider
            other: root.other
            split: root.split
            onMoved: share => root.split = share
            onTapped: root.other = !root.other
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: !root.ready
        radius: Theme.radius
        color: Theme.well

        BusyState {
            id: waiting

            anchors.verticalCenter: parent.verticalCenter
            visible: root.working
            title: {
                //: While two photos are laid over each other
                const one = qsTr("Bringing both photos together")
                //: While earlier photos are tried, one after the other
                const many = qsTr("Looking for a photo that fits")
                return root.compare.seeking ? many : one
            }
            text: root.compare.seeking ? root.compare.firstText : ""
            action: root.compare.seeking ? stopText : ""
            onActed: root.compare.stopSeeking()

            //: Button: no longer look for a photo that fits
            readonly property string stopText: qsTr("Cancel")
        }

        FailedState {
            id: broken

            anchors.verticalCenter: parent.verticalCenter
            visible: root.pair.state === PhotoPair.Failed
            //: A photo cannot be shown: %1 is its day, %2 says what happened
            title: qsTr("%1: %2").arg(root.pair.failedFirst ? root.compare.firstText
                                                            : root.compare.secondText)
                                 .arg(root.pair.error.title)
            text: root.pair.error.text
            onActed: root.compare.alignAgain()
        }
    }
}
