// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// What one of two results says.
//
// title, text: string
// fresh: bool     the newer of both, on the colour of its level (false)
// level: int
Rectangle {
    id: root

    property string title
    property string text
    property bool fresh: false
    property int level: 0

    implicitWidth: 270
    implicitHeight: words.implicitHeight + 28
    radius: Theme.radiusSmall
    color: fresh ? Theme.levelSoft(level) : Theme.well

    Accessible.role: Accessible.StaticText
    Accessible.name: title + ": " + text

    Column {
        id: words

        x: 14
        y: 14
        width: root.width - 28
        spacing: 2

        Txt {
            width: parent.width
            text: root.title
            size: 13
            soft: true
            spoken: false
        }

        Txt {
            width: parent.width
            text: root.text
            medium: root.fresh
            spoken: false
        }
    }
}
