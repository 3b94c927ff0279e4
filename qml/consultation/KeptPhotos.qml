// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Photos that entries have already; each leads to those of its entry.
//
// photos: var    list of {source, label, spoken, entryId}
// signal chosen(string entryId)
Grid {
    id: root

    required property var photos

    signal chosen(entryId: string)

    readonly property real tile: Math.floor((width - (columns - 1) * spacing) / columns)

    width: parent ? parent.width : implicitWidth
    columns: {
        if (Theme.large)
            return 2
        return width < 560 ? 3 : 5
    }
    spacing: 8

    Repeater {
        model: root.photos

        PhotoTile {
            required property var modelData

            width: root.tile
            height: Math.round(width * 1.2)
            source: modelData.source
            label: modelData.label
            text: modelData.spoken
            onClicked: root.chosen(modelData.entryId)
        }
    }
}
