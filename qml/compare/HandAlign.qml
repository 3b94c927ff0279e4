// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Compare
import Stipple.Controls

// Somebody shows three places in both photos, so that one can be laid over the other.
//
// compare: CompareModel
// wide: bool
// signal closed()
FocusScope {
    id: root

    required property CompareModel compare
    property bool wide: false

    signal closed

    readonly property PhotoPair pair: compare.pair
    readonly property bool working: pair.state === PhotoPair.Working

    // The button that led here is gone: the keys go on in the photo.
    Component.onCompleted: pane.takeKeys()

    HandPoints {
        id: points

        onChanged: {
            if (complete)
                root.compare.alignByHand(points)
        }
    }

    Viewport {
        id: first
    }

    Viewport {
        id: second
    }

    Connections {
        target: root.pair

        function onChanged(): void {
            if (root.pair.state === PhotoPair.Aligned)
                root.closed()
        }
    }

    PageScroll {
        id: body

        anchors.fill: parent

        Txt {
            width: parent.width
            text: {
                if (root.working)
                    //: While two photos are laid over each other
                    return qsTr("Bringing both photos together")
                if (points.complete)
                    return root.pair.refusal
                const first = points.number === 1 && !points.inSecond
                //: Shows three places by hand; %1 is 1, 2 or 3
                const mark = qsTr("Place %1 of 3: tap a mole, a scar or a dot that you find in both photos.").arg(points.number)
                //: Shows three places by hand; %1 is 1, 2 or 3
                const again = qsTr("Place %1 of 3: now tap the same spot in the second photo.").arg(points.number)
                //: Shows three places by hand; %1 is 2 or 3
                const next = qsTr("Place %1 of 3: tap another spot, far from the others.").arg(points.number)
                if (points.inSecond)
                    return again
                return first ? mark : next
            }
            size: 17
            medium: true
        }

        PlacePane {
            id: pane

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.round(Math.min(parent.width, Math.max(280, body.height - 240) * root.pair.aspect))
            height: Math.round(width / root.pair.aspect)
            pair: root.pair
            port: points.inSecond ? second : first
            picture: points.inSecond ? PhotoPair.SecondAsTaken : PhotoPair.First
            label: points.inSecond ? root.compare.secondText : root.compare.firstText
            marks: points.inSecond ? points.second : points.first
            onPlaced: place => points.add(place)
        }

        Flow {
            width: parent.width
            spacing: 8

            Btn {
                width: Math.min(implicitWidth, parent.width)
                enabled: points.begun && !root.working
                kind: "tonal"
                compact: true
                glyph: "undo"
                //: Button: takes the place back that was shown last
                text: qsTr("Undo")
                onClicked: points.undo()
            }

            Btn {
                width: Math.min(implicitWidth, parent.width)
                kind: "plain"
                compact: true
                //: Button: no longer shows places by hand
                text: qsTr("Cancel")
                onClicked: {
                    if (points.complete)
                        root.compare.alignAgain()
                    root.closed()
                }
            }
        }
    }
}
