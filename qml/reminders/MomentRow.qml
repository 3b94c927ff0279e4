// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Reminders

// Morning, midday or evening: its time, which opens to be changed, and its switch.
//
// about: var         {title, on, minutes, time, text, turn, set}
// open: bool         the time is being chosen
// refusal: string    why the time that was chosen cannot be kept
// divider: bool
// signal opened(), signal turned(bool on), signal picked(int minutes)
Column {
    id: root

    required property var about
    property bool open: false
    property string refusal
    property bool divider: true

    signal opened
    signal turned(bool on)
    signal picked(int minutes)

    width: parent ? parent.width : implicitWidth

    Item {
        width: parent.width
        implicitHeight: Math.max(72, words.implicitHeight + 24)

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: 20
            anchors.right: Theme.large ? turn.left : when.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.about.title
                size: 17
                medium: true
                spoken: false
            }

            Txt {
                width: parent.width
                visible: root.about.on
                text: root.about.text
                size: 13
                soft: true
            }

            Item {
                width: parent.width
                height: visible ? when.implicitHeight + 8 : 0
                visible: Theme.large && when.visible
            }
        }

        Pressable {
            id: when

            readonly property bool mirrored: LayoutMirroring.enabled
            readonly property real below: mirrored ? words.x + words.width - width : words.x
            readonly property real beside: mirrored ? turn.x + turn.width + 12 : turn.x - width - 12

            x: Theme.large ? below : beside
            y: Theme.large ? words.y + words.implicitHeight - height
                           : Math.round((parent.height - height) / 2)
            implicitWidth: figure.implicitWidth + 16
            implicitHeight: Math.max(Theme.touch, figure.implicitHeight + 8)
            visible: root.about.on
            text: root.about.set

            Accessible.role: Accessible.Button
            Accessible.name: text + ", " + root.about.time
            Accessible.onPressAction: when.press()

            onClicked: root.opened()

            Rectangle {
                anchors.centerIn: parent
                width: parent.width
                height: figure.implicitHeight + 10
                radius: Theme.radiusSmall
                color: {
                    if (root.open)
                        return Theme.accentSoft
                    return when.down ? Theme.pressed(Theme.well) : Theme.well
                }

                FocusRing {
                    shown: when.visualFocus
                    corner: parent.radius
                }
            }

            Txt {
                id: figure

                anchors.centerIn: parent
                text: root.about.time
                size: 17
                medium: true
                color: root.open ? Theme.accent : Theme.ink
                wrapMode: Text.NoWrap
                spoken: false
            }
        }

        Toggle {
            id: turn

            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            text: root.about.turn
            checked: root.about.on
            onToggled: root.turned(checked)
        }
    }

    BoundLoader {
        x: 20
        width: parent.width - 40
        active: root.open && root.about.on
        visible: active
        sourceComponent: TimePicker {
            minutes: root.about.minutes
            onPicked: minutes => root.picked(minutes)
        }
    }

    Txt {
        x: 20
        width: parent.width - 40
        bottomPadding: 16 - lift
        visible: root.open && text
        text: root.refusal
        size: 13
        color: Theme.urgent

        Accessible.role: Accessible.AlertMessage
    }

    Hairline {
        x: 20
        width: parent.width - 36
        visible: root.divider
    }
}
