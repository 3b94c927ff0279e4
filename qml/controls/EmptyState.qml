// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A page or card with nothing yet: a drawing, the fact, what to do next.
//
// title, text: string
// action: string      the button's words (none: no button)
// glyph: string
// signal acted()
Column {
    id: root

    property string title
    property string text
    property string action
    property string glyph

    signal acted

    width: parent ? parent.width : implicitWidth
    topPadding: 24
    bottomPadding: 16
    spacing: 4

    StippleArt {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 92
        height: 92
        tone: Theme.faint
    }

    Item {
        width: 1
        height: 8
    }

    Txt {
        x: 20
        width: root.width - 40
        text: root.title
        size: 17
        strong: true
        heading: true
        horizontalAlignment: Text.AlignHCenter
    }

    Txt {
        x: 20
        width: root.width - 40
        visible: text
        text: root.text
        size: 15
        soft: true
        horizontalAlignment: Text.AlignHCenter
    }

    Item {
        width: 1
        height: 6
        visible: button.visible
    }

    Btn {
        id: button

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, root.width - 40)
        visible: root.action
        kind: "tonal"
        compact: true
        glyph: root.glyph
        text: root.action
        onClicked: root.acted()
    }
}
