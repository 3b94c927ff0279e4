// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One promise: an icon, a word, what it means.
Item {
    id: root

    required property string glyph
    required property string title
    required property string text

    width: parent ? parent.width : implicitWidth
    implicitHeight: words.implicitHeight

    Icon {
        id: icon

        anchors.left: parent.left
        y: 2
        name: root.glyph
        maxScale: 1.4
        color: Theme.accent
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: 16
        anchors.right: parent.right

        Txt {
            width: parent.width
            text: root.title
            size: 17
            medium: true
        }

        Txt {
            width: parent.width
            text: root.text
            soft: true
        }
    }
}
