// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One case in the inbox: how urgent, who, when, and why it stands here.
FocusScope {
    id: root

    required property string threadId
    required property string name
    required property int level
    required property string glyph
    required property string when
    required property string reason

    property real inset: 4
    property alias chosen: row.chosen

    signal clicked

    implicitHeight: row.implicitHeight

    ListRow {
        id: row

        readonly property bool urgent: root.level >= 3

        x: root.inset
        width: parent.width - 2 * root.inset
        focus: true
        title: root.name
        meta: root.when
        sub: root.reason
        subColor: urgent ? Theme.level(root.level) : Theme.inkSoft
        level: root.level
        glyph: root.level >= 0 ? Theme.levelIcon(root.level) : root.glyph
        disc: true
        chevron: false
        // The level in words too, for whoever sees neither its colour nor its icon.
        Accessible.name: root.level > 0 ? Theme.levelWord(root.level) + ", " + root.name : root.name
        onClicked: root.clicked()
    }
}
