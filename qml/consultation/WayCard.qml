// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One way in which something can leave, with its button.
//
// glyph, title, text, action: string
// usable: bool
// signal acted()
Card {
    id: root

    property string glyph
    property string title
    property alias text: words.text
    property alias action: button.text
    property bool usable: true

    signal acted

    padding: 20
    spacing: 10

    Row {
        width: parent.width
        spacing: 12

        Icon {
            id: sign

            anchors.verticalCenter: heading.verticalCenter
            name: root.glyph
            size: 22
            maxScale: 1.4
            color: Theme.accent
        }

        Txt {
            id: heading

            width: parent.width - sign.width - parent.spacing
            text: root.title
            size: 17
            strong: true
            heading: true
        }
    }

    Txt {
        id: words

        width: parent.width
        soft: true
    }

    Btn {
        id: button

        width: parent.width
        kind: "tonal"
        enabled: root.usable
        onClicked: root.acted()
    }
}
