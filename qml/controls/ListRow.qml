// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One line that leads somewhere, or states a fact. Inside a Card or a list; at least 64 high.
//
// title, sub: string
// meta: string        small text at the far top, such as a time
// value: string       the fact at the far side
// glyph: string       icon before the words
// level: int          0 to 4 puts the icon in a disc of that level's colour (-1: none)
// disc: bool          a quiet disc behind the icon (false)
// subColor: color     (inkSoft)
// chevron: bool       leads further (true)
// interactive: bool   takes focus and presses (true)
// chosen: bool        the row shown beside, in a list-detail page
// divider: bool       hairline below (true)
// children            a control instead of the chevron, e.g. a Toggle (its own focus stop)
// signal clicked()
Pressable {
    id: root

    property string title
    property string sub
    property string meta
    property string value
    property string glyph
    property int level: -1
    property bool disc: false
    property color subColor: Theme.inkSoft
    property bool chevron: true
    property bool chosen: false
    property bool divider: true
    default property alias trailing: slot.data

    readonly property bool round: disc || level >= 0
    readonly property bool stacked: Theme.large && value
    readonly property real lead: glyph ? (round ? 16 : 20) : 20

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(sub ? 68 : 56, words.implicitHeight + 24)

    Accessible.role: interactive ? Accessible.Button : Accessible.StaticText
    Accessible.name: value ? title + ", " + value : title
    Accessible.description: meta ? sub + ", " + meta : sub
    Accessible.selectable: chosen
    Accessible.selected: chosen
    Accessible.onPressAction: root.press()

    Rectangle {
        readonly property color base: root.chosen ? Theme.surface : Theme.alpha(Theme.surface, 0)

        anchors.fill: parent
        radius: Theme.radius
        color: root.down && root.interactive ? Theme.alpha(Theme.edge, .12) : base
        border.width: root.chosen && !Theme.dark ? 1 : 0
        border.color: Theme.alpha(Theme.line, .8)

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: -6
        }
    }

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.lead
        anchors.verticalCenter: parent.verticalCenter
        width: !root.glyph ? 0 : root.round ? Math.round(40 * Math.min(Theme.textScale, 1.4)) : icon.width
        height: width
        radius: width / 2
        color: root.level >= 0 ? Theme.levelSoft(root.level) : root.disc ? Theme.well : "transparent"

        Icon {
            id: icon

            anchors.centerIn: parent
            visible: root.glyph
            name: root.glyph
            size: root.round ? 22 : 24
            maxScale: 1.4
            color: root.level >= 0 ? Theme.level(root.level) : root.disc ? Theme.inkSoft : Theme.ink
        }
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: root.glyph ? (root.round ? 14 : 16) : 0
        anchors.right: far.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1

        Item {
            width: parent.width
            height: Math.max(heading.implicitHeight, when.visible ? when.implicitHeight : 0)

            Txt {
                id: heading

                anchors.left: parent.left
                anchors.right: when.visible ? when.left : parent.right
                anchors.rightMargin: when.visible ? 8 : 0
                text: root.title
                size: root.sub || !root.value ? 17 : 15
                medium: true
                spoken: false
            }

            Txt {
                id: when

                anchors.right: parent.right
                anchors.baseline: heading.baseline
                visible: root.meta && !Theme.large
                text: root.meta
                size: 13
                soft: true
                spoken: false
            }
        }

        Txt {
            width: parent.width
            visible: text
            text: root.sub
            size: 13
            color: root.subColor
            spoken: false
        }

        Txt {
            width: parent.width
            visible: Theme.large && text
            text: root.value || root.meta
            size: 15
            soft: true
            spoken: false
        }
    }

    Row {
        id: far

        anchors.right: parent.right
        anchors.rightMargin: root.chevron && slot.count === 0 ? 14 : 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.value && !Theme.large
            width: Math.min(implicitWidth, root.width * .5)
            text: root.value
            size: 15
            soft: true
            horizontalAlignment: Text.AlignRight
            spoken: false
        }

        Row {
            id: slot

            readonly property int count: children.length

            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
            visible: slot.count > 0
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.chevron && root.interactive && slot.count === 0
            name: "next"
            size: 20
            maxScale: 1.4
            color: Theme.inkSoft
        }
    }

    Hairline {
        anchors.left: words.left
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        visible: root.divider && !root.chosen
    }
}
