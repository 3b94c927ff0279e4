// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// An advice level: colour, icon and word together, never colour alone.
//
// level: int         0 to 4
// word: string       (the level's own word)
// text: string
// glyph: string      (the level's own icon)
// small: bool        13 px text below the word (false)
// tappable: bool     leads further, with a chevron (false)
// children           buttons, side by side below the text; stacked when the text is large
// signal clicked()
Pressable {
    id: root

    default property alias actions: row.data
    property int level: 0
    property string word: Theme.levelWord(level)
    property string glyph: Theme.levelIcon(level)
    property bool small: false
    property bool tappable: false

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(disc.height, words.implicitHeight)
                    + 32 + (row.count > 0 ? row.implicitHeight + 16 : 0)
    interactive: tappable

    Accessible.role: tappable ? Accessible.Button : Accessible.AlertMessage
    Accessible.name: word
    Accessible.description: text
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down && root.tappable ? Theme.pressed(Theme.levelSoft(root.level))
                                             : Theme.levelSoft(root.level)

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
        }
    }

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: 16
        y: 16
        width: Math.round(34 * Math.min(Theme.textScale, 1.4))
        height: width
        radius: width / 2
        color: Theme.level(root.level)

        Icon {
            anchors.centerIn: parent
            name: root.glyph
            size: 19
            maxScale: 1.4
            weight: 2
            color: Theme.levelInk
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: root.tappable ? 44 : 16
        y: 16 + Math.max(0, Math.round((disc.height - implicitHeight) / 2))
        spacing: root.small ? 0 : 2

        Txt {
            width: parent.width
            text: root.word
            size: root.small ? 15 : 17
            strong: true
            color: Theme.level(root.level)
            spoken: false
        }

        Txt {
            width: parent.width
            visible: text
            text: root.text
            size: root.small ? 13 : 15
            spoken: false
        }
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        visible: root.tappable
        name: "next"
        size: 20
        maxScale: 1.4
        color: Theme.level(root.level)
    }

    Grid {
        id: row

        readonly property int count: children.length
        readonly property real share: (width - (columns - 1) * spacing) / columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 16
        anchors.bottom: parent.bottom
        columns: Theme.large ? 1 : Math.max(1, count)
        spacing: 8
        onCountChanged: {
            for (let i = 0; i < count; ++i)
                children[i].width = Qt.binding(() => row.share)
        }
    }
}
