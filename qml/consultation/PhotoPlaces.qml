// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// A place for each view, all in sight.
//
// photos: var    list of {view, word, source, busy}
// signal chosen(var photo)
Grid {
    id: root

    required property var photos

    signal chosen(photo: var)

    readonly property real tile: Math.floor((width - (columns - 1) * spacing) / columns)

    width: parent ? parent.width : implicitWidth
    columns: {
        if (Theme.large)
            return 2
        return width < 300 ? 3 : width < 560 ? 4 : 7
    }
    spacing: 8

    Repeater {
        model: root.photos

        ViewTile {
            required property var modelData

            width: root.tile
            height: Math.round(width * 1.2)
            photo: modelData
            onClicked: root.chosen(photo)
        }
    }
}
