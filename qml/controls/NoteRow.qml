// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A quiet remark with an icon: "Everything stays on this phone".
//
// glyph: string
// title, text: string    either may be empty
// tone: color            of the icon (ink)
Item {
    id: root

    property alias glyph: icon.name
    property string title
    property string text
    property alias tone: icon.color

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(icon.height, words.implicitHeight)

    Icon {
        id: icon

        anchors.left: parent.left
        y: root.title ? Math.round((Math.min(words.implicitHeight, 2 * Theme.lead(Theme.px(15))) - height) / 2)
                      : Math.round((Theme.lead(Theme.px(13)) - height) / 2)
        size: root.title ? 24 : 18
        maxScale: 1.4
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: root.title ? 16 : 8
        anchors.right: parent.right

        Txt {
            width: parent.width
            visible: text
            text: root.title
            strong: true
        }

        Txt {
            width: parent.width
            visible: text
            text: root.text
            size: 13
            soft: true
        }
    }
}
