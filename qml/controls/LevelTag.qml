// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A level in a line: its icon and word, on a tint when it stands beside a name.
//
// level: int       0 to 4
// text: string     (the level's word)
// tinted: bool     (false)
Rectangle {
    id: root

    property int level: 0
    property string text: Theme.levelWord(level)
    property bool tinted: false

    implicitWidth: row.implicitWidth + (tinted ? 20 : 0)
    implicitHeight: row.implicitHeight + (tinted ? 6 : 0)
    radius: height / 2
    color: tinted ? Theme.levelSoft(level) : "transparent"

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: Theme.levelIcon(root.level)
            size: root.tinted ? 16 : 18
            weight: 2.1
            color: Theme.level(root.level)
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            size: root.tinted ? 13 : 15
            strong: true
            color: Theme.level(root.level)
            wrapMode: Text.NoWrap
        }
    }
}
