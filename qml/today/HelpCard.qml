// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One place to turn to, with the signs that lead there.
//
// level: int        0 to 4
// word: string      where to turn
// text: string      (none)
// signs: var        list of words
// steps: var        list of words, numbered
// number: string    to call; empty: no button
Rectangle {
    id: root

    property int level: 4
    property string word
    property string text
    property var signs: []
    property var steps: []
    property string number

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: column.implicitHeight + 40
    radius: Theme.radius
    color: Theme.levelSoft(level)

    Column {
        id: column

        x: 20
        y: 20
        width: root.width - 40
        spacing: 12

        Row {
            width: parent.width
            spacing: 12

            Rectangle {
                id: disc

                width: Math.round(34 * Math.min(Theme.textScale, 1.4))
                height: width
                radius: width / 2
                color: Theme.level(root.level)

                Icon {
                    anchors.centerIn: parent
                    name: Theme.levelIcon(root.level)
                    size: 19
                    maxScale: 1.4
                    weight: 2
                    color: Theme.levelInk
                }
            }

            Txt {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - disc.width - parent.spacing
                text: root.word
                size: 17
                strong: true
                heading: true
                color: Theme.level(root.level)
            }
        }

        Txt {
            width: parent.width
            visible: text
            text: root.text
        }

        Btn {
            width: parent.width
            visible: root.number
            tone: Theme.level(root.level)
            toneInk: Theme.levelInk
            glyph: "phone"
            //: Button: calls the emergency number %1
            text: qsTr("Call %1").arg(root.number)
            onClicked: Qt.openUrlExternally("tel:" + root.number)
        }

        Column {
            width: parent.width
            visible: root.signs.length > 0
            spacing: 6

            Repeater {
                model: root.signs

                Bullet {
                    required property string modelData

                    text: modelData
                    tone: Theme.level(root.level)
                }
            }
        }

        Column {
            width: parent.width
            visible: root.steps.length > 0
            spacing: 8

            Repeater {
                model: root.steps

                Bullet {
                    required property string modelData
                    required property int index

                    text: modelData
                    number: index + 1
                }
            }
        }
    }
}
