// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The photos that came with an assessment, each under the name of its view.
//
// photos: var    list of {source, label}
Grid {
    id: root

    required property var photos

    readonly property real tile: Math.floor((width - (columns - 1) * spacing) / columns)

    width: parent ? parent.width : implicitWidth
    columns: width < 480 ? 2 : 3
    spacing: 8

    Repeater {
        model: root.photos

        PhotoTile {
            required property var modelData

            width: root.tile
            height: Math.round(width * 1.2)
            source: modelData.source
            label: modelData.label
            interactive: false
            Accessible.role: Accessible.Graphic
        }
    }
}
