// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Photos in columns, newest first. Only those near the window are there. As wide as what it shows and
// the gap behind the last column.
//
// columns: int
// gap: real                  between them (8)
// signal entryChosen(string entryId)
GridView {
    id: root

    property int columns: 3
    property real gap: 8

    signal entryChosen(string entryId)

    cellWidth: Math.floor(width / columns)
    cellHeight: Math.round((cellWidth - gap) * 1.2) + gap
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false

    delegate: PhotoTile {
        required property int index
        required label
        required property string spoken
        required property string entryId
        required property string picture

        width: root.cellWidth - root.gap
        height: root.cellHeight - root.gap
        source: picture
        text: spoken
        onClicked: root.entryChosen(entryId)
        Keys.onPressed: event => event.accepted = root.walk(index, event.key)
    }

    // Goes from a photo to where the key leads; false when it leads nowhere.
    function walk(from: int, key: int): bool {
        const ahead = root.effectiveLayoutDirection === Qt.RightToLeft ? -1 : 1
        switch (key) {
        case Qt.Key_Left:
            return go(from - ahead)
        case Qt.Key_Right:
            return go(from + ahead)
        case Qt.Key_Up:
            return go(from - columns)
        case Qt.Key_Down:
            return go(from + columns)
        default:
            return false
        }
    }

    function go(index: int): bool {
        if (index < 0 || index >= count)
            return false
        if (interactive)
            positionViewAtIndex(index, GridView.Contain)
        const place = itemAtIndex(index)
        if (place)
            place.forceActiveFocus(Qt.TabFocusReason)
        return place !== null
    }
}
