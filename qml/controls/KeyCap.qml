// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A key's name in a 20 px cap.
//
// text: string
// textColor: color
// filled: bool    on a solid button: a tint instead of an outline
Rectangle {
    id: root

    property alias text: label.text
    property alias textColor: label.color
    property bool filled: false

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 8)
    implicitHeight: Math.round(20 * Math.min(Theme.textScale, 1.5))
    radius: 5
    color: filled ? Theme.alpha(textColor, .18) : "transparent"
    border.width: filled ? 0 : 1
    border.color: Theme.faint

    Txt {
        id: label

        anchors.centerIn: parent
        size: 12
        maxScale: 1.5
        medium: true
        color: Theme.inkSoft
        spoken: false
    }
}
