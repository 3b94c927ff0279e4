// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The photos of an entry, side by side.
//
// photos: var    list of {source, label}
Grid {
    id: root

    required property var photos

    width: parent ? parent.width : implicitWidth
    visible: photos.length > 0
    columns: Theme.large ? 2 : Math.max(3, Math.floor(width / 150))
    spacing: 8

    Repeater {
        model: root.photos

        PhotoTile {
            required property var modelData

            width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
            height: Math.round(width * 1.2)
            source: modelData.source
            label: modelData.label
            interactive: false
        }
    }
}
