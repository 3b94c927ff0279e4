// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One sign that may be seen: skin seen close and its words; a row when the text is large.
// Three of them stand in a Grid with Theme.large ? 1 : 3 columns.
//
// what: string           of SkinSwatch
// skin: int
// title, sub: string
Item {
    id: root

    property alias what: swatch.what
    property alias skin: swatch.skin
    property string title
    property string sub

    implicitWidth: Theme.large ? 310 : 100
    implicitHeight: Theme.large ? Math.max(swatch.height, words.implicitHeight)
                                : swatch.height + 10 + words.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: sub ? title + ", " + sub : title

    SkinSwatch {
        id: swatch

        x: {
            if (!Theme.large)
                return Math.round((root.width - width) / 2)
            return LayoutMirroring.enabled ? root.width - width : 0
        }
        width: Theme.large ? 64 : 60
        height: width
    }

    Column {
        id: words

        anchors.left: Theme.large ? swatch.right : parent.left
        anchors.leftMargin: Theme.large ? 16 : 0
        anchors.right: parent.right
        y: Theme.large ? Math.round((root.height - implicitHeight) / 2) : swatch.height + 10

        Txt {
            width: parent.width
            text: root.title
            size: Theme.large ? 15 : 13
            medium: true
            horizontalAlignment: Theme.large ? Text.AlignLeft : Text.AlignHCenter
            spoken: false
        }

        Txt {
            width: parent.width
            visible: text
            text: root.sub
            size: Theme.large ? 13 : 12
            soft: true
            horizontalAlignment: Theme.large ? Text.AlignLeft : Text.AlignHCenter
            spoken: false
        }
    }
}
