// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// One tile for each view that is asked for; a press offers to take or choose a photo, and to remove
// what is there.
//
// photos: var    list of {view, word, source, busy}
// signal cameraWanted(string view), signal wanted(string view)   from the camera or from a file
// signal removed(string view)
Item {
    id: root

    required property var photos

    signal cameraWanted(string view)
    signal wanted(string view)
    signal removed(string view)

    // Five tiles and the beginning of the sixth, so that one sees there is more; fewer on a narrow
    // phone, where a tile would be too small for its word and for a thumb.
    readonly property real tile: Theme.large ? (width - 16) / 3
                                             : Math.max(60, Math.min(96, (width - 40) / 5.3))

    width: parent ? parent.width : implicitWidth
    implicitHeight: strip.height

    Flickable {
        id: strip

        width: parent.width
        height: row.height + 12
        contentWidth: row.width
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        // The first tile stands where reading begins.
        onContentWidthChanged: contentX = mirrored ? Math.max(0, contentWidth - width) : 0

        readonly property bool mirrored: LayoutMirroring.enabled

        function reveal(item: Item): void {
            if (item.x < contentX)
                contentX = item.x
            else if (item.x + item.width > contentX + width)
                contentX = item.x + item.width - width
        }

        Row {
            id: row

            y: 6
            spacing: 8

            Repeater {
                model: root.photos

                ViewTile {
                    id: tile

                    required property var modelData

                    width: Math.round(root.tile * (photo.view === "close-up" ? 1.3 : 1))
                    height: Math.round(Math.max(root.tile * 1.2, Theme.touch))
                    photo: modelData
                    onActiveFocusChanged: if (activeFocus) strip.reveal(tile)
                    onClicked: sheet.offer(photo)
                }
            }
        }
    }

    PhotoSheet {
        id: sheet

        onCameraWanted: view => root.cameraWanted(view)
        onWanted: view => root.wanted(view)
        onRemoved: view => root.removed(view)
    }
}
