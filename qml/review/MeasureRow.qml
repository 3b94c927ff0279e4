// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One measure: its name and number, and below what it comes to, or why there is none.
//
// title, value, text: string
// divider: bool
Item {
    id: root

    property string title
    property string value
    property string text
    property bool divider: true

    width: parent ? parent.width : implicitWidth
    implicitHeight: words.implicitHeight + 20

    Accessible.role: Accessible.StaticText
    Accessible.name: root.title + (root.value ? ", " + root.value : "") + (root.text ? ", " + root.text : "")

    Column {
        id: words

        y: 8
        width: parent.width

        Flow {
            width: parent.width
            spacing: 12

            Txt {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                text: root.title
                medium: true
                spoken: false
            }

            Txt {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                visible: text
                text: root.value
                spoken: false
            }
        }

        Txt {
            width: parent.width
            visible: text
            text: root.text
            size: 13
            soft: true
            spoken: false
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.divider
    }
}
