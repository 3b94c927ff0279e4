// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The photos of one view, newest first.
//
// views: var       list of {view, word}
// view: string     the one shown
// photos: var      list of {source, label, entryId}: a few, or all of them when that is wanted
// count: int       how many there are
// signal viewChosen(string view)
// signal entryChosen(string entryId)
// signal compareRequested()  two photos of the view shown
Column {
    id: root

    required property var views
    required property string view
    required property var photos
    required property int count
    property bool all: false

    signal viewChosen(string view)
    signal entryChosen(string entryId)
    signal compareRequested

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

    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.views

            Chip {
                required property var modelData

                text: modelData.word
                chosen: modelData.view === root.view
                onClicked: root.viewChosen(modelData.view)
            }
        }
    }

    Grid {
        id: grid

        width: parent.width
        columns: root.columns
        spacing: 8

        Repeater {
            model: root.all ? root.photos : root.photos.slice(0, root.fewest)

            PhotoTile {
                required property var modelData

                width: Math.floor((grid.width - (grid.columns - 1) * grid.spacing) / grid.columns)
                height: Math.round(width * 1.2)
                source: modelData.source
                label: modelData.label
                onClicked: root.entryChosen(modelData.entryId)
            }
        }
    }

    Btn {
        width: parent.width
        visible: !root.all && root.count > root.fewest
        kind: "tonal"
        compact: true
        //: Button below some of the photos of one view; %1 is how many there are
        text: qsTr("Show all %1").arg(root.count)
        onClicked: root.all = true
    }
}
