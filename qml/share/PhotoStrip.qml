// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The first photos of what leaves, and how many more there are.
//
// ids: list of photo ids
Row {
    id: root

    property var ids: []

    readonly property int room: Math.max(1, Math.floor((width + spacing) / (68 + spacing)))
    readonly property int shown: Math.min(ids.length, room)
    readonly property int hidden: ids.length - shown

    spacing: 8

    Accessible.role: Accessible.Graphic
    //: For screen readers. %n is a number of photos
    Accessible.name: qsTr("%n photo(s)", "", ids.length)

    Repeater {
        model: root.shown

        PhotoTile {
            required property int index

            width: Math.floor((root.width - (root.room - 1) * root.spacing) / root.room)
            height: Math.round(width * 1.12)
            ground: Theme.surface
            source: "image://photo/" + root.ids[index]
            more: index === root.shown - 1 && root.hidden > 0 ? "+" + (root.hidden + 1) : ""
            interactive: false
            Accessible.ignored: true
        }
    }
}
