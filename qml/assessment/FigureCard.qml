// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A figure first, then what it counts.
//
// figure: var     a FigureItem
Card {
    id: root

    property var figure

    padding: 16
    spacing: 1

    Txt {
        width: parent.width
        text: root.figure.figure
        size: 28
        strong: true
        minimumPixelSize: 20
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
    }

    Txt {
        width: parent.width
        text: root.figure.unit
        medium: true
    }

    Txt {
        width: parent.width
        visible: text
        text: root.figure.detail
        size: 13
        soft: true
    }
}
