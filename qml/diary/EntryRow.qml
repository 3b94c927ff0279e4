// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One entry of the list: when, what, how urgent, and its first photo.
ListRow {
    id: root

    required property string entryId
    required property string photo
    required title
    required sub
    required level

    disc: true
    glyph: Theme.levelIcon(level)
    subColor: Theme.inkSoft
    //: Read to screen readers: %1 is the level of the advice about an entry
    Accessible.description: qsTr("%1. %2").arg(Theme.levelWord(level)).arg(sub)

    PhotoTile {
        visible: root.photo
        width: root.photo ? 44 : 0
        height: 44
        corner: 8
        source: root.photo
        interactive: false
        enabled: false
        Accessible.ignored: true
    }
}
