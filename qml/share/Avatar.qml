// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The first letters of a name in a disc. Decoration.
//
// letters: string
Rectangle {
    id: root

    property alias letters: words.text

    implicitWidth: Math.round(48 * Math.min(Theme.textScale, 1.4))
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.accentSoft

    Txt {
        id: words

        anchors.centerIn: parent
        size: 17
        maxScale: 1.4
        strong: true
        color: Theme.accent
        spoken: false
    }
}
