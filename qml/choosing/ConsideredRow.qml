// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One clinic: its name, what it asks for, and what was found there.
//
// clinic: var        {name, price, score, good, warnings, open}
// divider: bool      hairline below (true)
// signal clicked()
Pressable {
    id: root

    property var clinic
    property bool divider: true

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: words.implicitHeight + 32
    text: clinic.name

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: clinic.price ? clinic.price + ", " + clinic.score : clinic.score
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.alpha(Theme.edge, root.down ? .12 : 0)

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: -6
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: next.left
        anchors.rightMargin: 8
        y: 16

        Txt {
            width: parent.width
            text: root.clinic.name
            size: 17
            strong: true
            spoken: false
        }

        Txt {
            width: parent.width
            visible: text
            text: root.clinic.price
            spoken: false
        }

        Item {
            width: 1
            height: 8
        }

        MarkDots {
            good: root.clinic.good
            warnings: root.clinic.warnings
            open: root.clinic.open
        }

        Item {
            width: 1
            height: 6
        }

        Txt {
            width: parent.width
            text: root.clinic.score
            size: 13
            soft: true
            spoken: false
        }
    }

    Icon {
        id: next

        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        size: 20
        maxScale: 1.4
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
