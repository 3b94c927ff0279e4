// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One entry of the list: when, what, how urgent, and its first photo.
//
// title, sub: string
// time: string       of the day, where that day has several entries
// level: int         of the advice about it (-1: not known yet)
// damaged: bool      it cannot be read, or not all of it
// photo: url
ListRow {
    id: root

    property string time
    property string photo
    property bool damaged: false

    disc: true
    meta: time
    glyph: {
        if (damaged)
            return "alert"
        return level < 0 ? "diary" : Theme.levelIcon(level)
    }
    subColor: Theme.inkSoft
    Accessible.name: time ? qsTr("%1, %2").arg(title).arg(time) : title
    //: Read to screen readers: %1 is the level of the advice about an entry
    Accessible.description: level < 0 ? sub : qsTr("%1. %2").arg(Theme.levelWord(level)).arg(sub)

    PhotoTile {
        visible: root.photo
        width: root.photo ? 44 : 0
        height: 44
        corner: 8
        ground: Theme.surface
        source: root.photo
        interactive: false
        enabled: false
        Accessible.ignored: true
    }
}
