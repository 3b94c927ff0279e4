// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One task of the day with a mark to tick. Inside a Card; at least 68 high.
//
// title, sub: string
// glyph: string       icon in the disc ("check")
// avoid: bool         strikes the icon
// done: bool          what the day says; a press only asks, through ticked()
// tickable: bool      (true); false for something to know
// openable: bool      the row itself leads further (false): then the mark is a target of its own
// divider: bool       hairline below (true)
// signal ticked(bool done), signal opened()
Pressable {
    id: root

    property string title
    property string sub
    property string glyph: "check"
    property bool avoid: false
    property bool done: false
    property bool tickable: true
    property bool openable: false
    property bool divider: true

    signal ticked(bool done)
    signal opened

    //: Read to screen readers before something to avoid, e.g. "Avoid: pick or rub"
    readonly property string spokenTitle: avoid ? qsTr("Avoid: %1").arg(title) : title
    readonly property real markSize: tickable ? 56 : openable ? 40 : 16

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(68, words.implicitHeight + 24)
    interactive: openable || tickable

    Accessible.role: openable || !tickable ? Accessible.Button : Accessible.CheckBox
    Accessible.name: spokenTitle
    Accessible.description: sub
    Accessible.checkable: tickable && !openable
    Accessible.checked: done
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    onClicked: {
        if (openable)
            opened()
        else if (tickable)
            ticked(!done)
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.alpha(Theme.edge, .12) : Theme.alpha(Theme.edge, 0)

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: -6
        }
    }

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        width: 40
        height: width
        radius: width / 2
        color: Theme.well

        Icon {
            anchors.centerIn: parent
            name: root.glyph
            maxScale: 1
            struck: root.avoid
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.rightMargin: root.markSize + 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1

        Txt {
            width: parent.width
            text: root.title
            size: 17
            medium: true
            color: root.done ? Theme.inkSoft : Theme.ink
            spoken: false
        }

        Txt {
            width: parent.width
            visible: text
            text: root.sub
            size: 13
            soft: true
            spoken: false
        }
    }

    TickMark {
        anchors.right: parent.right
        anchors.rightMargin: 32 - width / 2
        anchors.verticalCenter: parent.verticalCenter
        visible: root.tickable
        checked: root.done
    }

    Pressable {
        id: tick

        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        width: 56
        height: 56
        visible: root.tickable && root.openable

        Accessible.role: Accessible.CheckBox
        Accessible.name: root.spokenTitle
        Accessible.checkable: true
        Accessible.checked: root.done
        Accessible.onPressAction: tick.press()
        Accessible.onToggleAction: tick.press()

        onClicked: root.ticked(!root.done)

        FocusRing {
            shown: tick.visualFocus
            corner: 28
            away: -8
        }
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        visible: root.openable && !root.tickable
        name: "next"
        size: 20
        color: Theme.inkSoft
    }

    Hairline {
        anchors.left: words.left
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        visible: root.divider
    }
}
