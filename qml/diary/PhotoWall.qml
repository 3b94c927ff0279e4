// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// The newest photos of one view, and the ways to all of them.
//
// wall: PhotoWallModel
// signal entryChosen(string entryId)
// signal allRequested()
// signal compareRequested()  two photos of the view shown
// signal timeLapseRequested()
Column {
    id: root

    required property PhotoWallModel wall

    signal entryChosen(string entryId)
    signal allRequested
    signal compareRequested
    signal timeLapseRequested

    readonly property int columns: Theme.large ? 2 : Math.max(3, Math.floor(width / 150))
    readonly property int fewest: columns * 2

    width: parent ? parent.width : implicitWidth
    spacing: 8

    SectionHeader {
        //: Title above the photos of the diary
        title: qsTr("Photos")

        Btn {
            kind: "plain"
            compact: true
            glyph: "compare"
            //: Button beside the photos of one view: shows two of them beside each other
            text: qsTr("Compare")
            onClicked: root.compareRequested()
        }
    }

    ViewChips {
        views: root.wall.views
        view: root.wall.view
        onChosen: view => root.wall.view = view
    }

    PhotoGrid {
        width: parent.width + gap
        height: Math.min(2, Math.ceil(count / columns)) * cellHeight - gap
        interactive: false
        cacheBuffer: 0
        clip: true
        columns: root.columns
        model: root.wall
        onEntryChosen: entryId => root.entryChosen(entryId)
    }

    Flow {
        width: parent.width
        spacing: 8
        topPadding: 4

        Btn {
            width: Math.min(implicitWidth, parent.width)
            visible: root.wall.count > root.fewest
            kind: "tonal"
            compact: true
            text: {
                if (root.wall.complete) {
                    //: Button below some of the photos of one view; %1 is how many there are
                    return qsTr("Show all %1").arg(root.wall.count)
                }
                //: Button below some of the photos of one view
                return qsTr("Show all")
            }
            onClicked: root.allRequested()
        }

        Btn {
            width: Math.min(implicitWidth, parent.width)
            visible: root.wall.count >= 2
            kind: "tonal"
            compact: true
            glyph: "play"
            //: Button: plays the photos of one view one after the other
            text: qsTr("Play time-lapse")
            onClicked: root.timeLapseRequested()
        }
    }
}
