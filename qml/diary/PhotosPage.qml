// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stipple.Controls
import Stipple.Diary

// All photos of one view, newest first.
//
// startView: string   the view shown first
AppPage {
    id: root

    property string startView

    signal closed
    signal entryChosen(string entryId)
    signal compareRequested(string view)
    signal timeLapseRequested(string view)

    readonly property bool full: wall.state === PhotoWallModel.Full && wall.views.length > 0
    readonly property Item focused: Window.activeFocusItem

    //: Title of the wall of photos
    title: qsTr("Photos")
    onFocusedChanged: grid.reveal(focused)

    PhotoWallModel {
        id: wall

        view: root.startView
    }

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.closed()
    }

    PhotoGrid {
        id: grid

        readonly property real bodyWidth: Math.min(parent.width - 2 * Theme.gutter, 1000)

        function reveal(item: Item): void {
            let inside = item
            while (inside && inside !== head)
                inside = inside.parent
            if (inside)
                contentY = originY - topMargin
        }

        // Never beyond the top, whatever grew or shrank there.
        function settle(): void {
            contentY = Math.max(originY - topMargin, contentY)
        }

        x: Math.round((parent.width - bodyWidth) / 2)
        width: bodyWidth + gap
        height: parent.height
        visible: root.full
        clip: true
        columns: Theme.large ? 2 : Math.max(3, Math.floor(width / 160))
        model: wall
        cacheBuffer: 600
        topMargin: head.height
        bottomMargin: 24
        onEntryChosen: entryId => root.entryChosen(entryId)

        T.ScrollBar.vertical: ScrollMark {}

        StillWheel {
            view: grid
        }

        // Part of what scrolls, above the first photos.
        Column {
            id: head

            property real known: 0

            parent: grid.contentItem
            y: grid.originY - height
            width: grid.bodyWidth
            bottomPadding: 12
            spacing: 8
            onHeightChanged: {
                const grown = height - known
                known = height
                if (grid.contentY < grid.originY)
                    grid.contentY = Math.max(grid.originY - height, grid.contentY - grown)
                Qt.callLater(grid.settle)
            }

            ViewChips {
                views: wall.views
                view: wall.view
                onChosen: view => wall.view = view
            }

            Txt {
                width: parent.width
                //: Above the photos of one view
                text: qsTr("%n photos", "", wall.count)
                size: 13
                soft: true
            }

            Flow {
                width: parent.width
                spacing: 8

                Btn {
                    width: Math.min(implicitWidth, parent.width)
                    visible: wall.count >= 2
                    kind: "tonal"
                    compact: true
                    glyph: "play"
                    //: Button: plays the photos of one view one after the other
                    text: qsTr("Play time-lapse")
                    onClicked: root.timeLapseRequested(wall.view)
                }

                Btn {
                    width: Math.min(implicitWidth, parent.width)
                    kind: "plain"
                    compact: true
                    glyph: "compare"
                    //: Button beside the photos of one view: shows two of them beside each other
                    text: qsTr("Compare")
                    onClicked: root.compareRequested(wall.view)
                }
            }
        }
    }

    PageScroll {
        anchors.fill: parent
        visible: !root.full

        BusyState {
            visible: wall.state === PhotoWallModel.Loading
            //: While it is found out which photos there are
            title: qsTr("Looking for your photos")
            action: ""
        }

        Card {
            width: parent.width
            visible: wall.state === PhotoWallModel.Failed

            FailedState {
                title: wall.error.title
                text: wall.error.text
                onActed: wall.reload()
            }
        }

        EmptyState {
            visible: wall.state === PhotoWallModel.Empty
            topPadding: 56
            //: A diary without photos
            title: qsTr("No photos yet")
            //: What to do about a diary without photos
            text: qsTr("Take one of each view when you log how it looks. Then you can see here how it changes.")
            action: ""
        }
    }
}
