// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The case before and the case after, with their keys.
Rectangle {
    id: root

    signal next
    signal previous

    implicitWidth: row.implicitWidth + 16
    implicitHeight: Math.max(44, row.implicitHeight)
    radius: height / 2
    color: Theme.well

    component Step: Pressable {
        id: step

        property string key
        property bool up: false

        implicitWidth: inner.implicitWidth + 20
        implicitHeight: Theme.touch

        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.onPressAction: step.press()

        FocusRing {
            shown: step.visualFocus
            corner: height / 2
            away: -6
        }

        Row {
            id: inner

            anchors.centerIn: parent
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "down"
                size: 18
                maxScale: 1.4
                weight: 2
                rotation: step.up ? 180 : 0
                opacity: step.down ? .6 : 1
            }

            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                text: step.key
            }
        }
    }

    Row {
        id: row

        anchors.centerIn: parent

        Step {
            up: true
            key: "K"
            //: Button: the case before this one
            text: qsTr("Previous")
            onClicked: root.previous()
        }

        Hairline {
            anchors.verticalCenter: parent.verticalCenter
            height: 22
            color: Theme.faint
        }

        Step {
            key: "J"
            //: Button: the case after this one
            text: qsTr("Next")
            onClicked: root.next()
        }
    }
}
