// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A big figure, centred on its own middle.
//
// text: string
// size: real       in pixels, not scaled (80)
Item {
    id: root

    property alias text: figure.text
    property real size: 80
    property alias color: figure.color

    implicitWidth: figure.implicitWidth
    implicitHeight: Math.round(size * .92)

    Text {
        id: figure

        anchors.centerIn: parent
        color: Theme.ink
        font.pixelSize: root.size
        font.weight: Font.Medium
        font.letterSpacing: -root.size * .035
        textFormat: Text.PlainText
    }
}
