// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The title of the diary, and the button that opens the month.
//
// title: string
// month: string     of the days in sight; empty while the month itself is open
// open: bool        the month is open
// fixed: bool       the month is always there: no button
// signal toggled()
Item {
    id: root

    required property string title
    required property string month
    required property bool open
    required property bool fixed

    signal toggled

    width: parent ? parent.width : implicitWidth
    implicitHeight: {
        if (fixed || !Theme.large)
            return Math.max(48, name.implicitHeight)
        return name.implicitHeight + button.height
    }

    Txt {
        id: name

        anchors.left: parent.left
        y: Theme.large && !root.fixed ? 0 : Math.round((root.implicitHeight - height) / 2)
        text: root.title
        size: 28
        strong: true
        heading: true
    }

    Pressable {
        id: button

        x: Theme.large !== LayoutMirroring.enabled ? 0 : parent.width - width
        y: Theme.large ? name.implicitHeight : Math.round((root.implicitHeight - height) / 2)
        implicitWidth: row.implicitWidth
        implicitHeight: Math.max(Theme.touch, row.implicitHeight)
        visible: !root.fixed
        text: {
            if (root.open) {
                //: Button: shows the days of the diary in one line again
                return qsTr("Close the month")
            }
            return root.month
        }

        Accessible.role: Accessible.Button
        Accessible.name: text
        //: Read to screen readers, for the button with the name of a month
        Accessible.description: root.open ? "" : qsTr("Opens the month")
        Accessible.onPressAction: button.press()
        onClicked: root.toggled()

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: -8
            anchors.rightMargin: -8
            radius: Theme.radiusSmall
            color: Theme.alpha(Theme.edge, button.down ? .18 : 0)

            FocusRing {
                shown: button.visualFocus
                corner: parent.radius
                away: -2
            }
        }

        Row {
            id: row

            anchors.centerIn: parent
            spacing: 4

            Txt {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                medium: true
                wrapMode: Text.NoWrap
                spoken: false
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.open ? "up" : "down"
                size: 18
                maxScale: 1.4
                color: Theme.inkSoft
            }
        }
    }
}
