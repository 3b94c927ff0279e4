// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Diary

// The coloured head of the advice: level, headline, by when. Without colour and level when nothing was
// answered.
//
// advice: AdviceModel
// fullWidth: real     of the page, which the colour fills
Item {
    id: root

    required property AdviceModel advice
    required property real fullWidth

    readonly property color tone: Theme.level(advice.level)
    readonly property bool emergency: advice.level === 4

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: column.implicitHeight + 24

    Rectangle {
        x: Math.round((root.width - width) / 2)
        width: root.fullWidth
        height: root.height
        color: root.advice.known ? Theme.levelSoft(root.advice.level) : Theme.ground
    }

    Column {
        id: column

        width: parent.width
        topPadding: 4

        Row {
            anchors.left: parent.left
            visible: root.advice.known
            spacing: 10

            Rectangle {
                id: disc

                width: Math.round(32 * Math.min(Theme.textScale, 1.4))
                height: width
                radius: width / 2
                color: root.tone

                Icon {
                    anchors.centerIn: parent
                    name: Theme.levelIcon(root.advice.level)
                    size: 18
                    maxScale: 1.4
                    weight: 2
                    color: Theme.levelInk
                }
            }

            Txt {
                anchors.verticalCenter: parent.verticalCenter
                text: root.advice.levelName
                size: 17
                strong: true
                color: root.tone
            }
        }

        Item {
            width: 1
            height: 12
            visible: root.advice.known
        }

        Txt {
            width: parent.width
            text: root.advice.headline
            size: 28
            strong: true
            heading: true
        }

        Item {
            width: 1
            height: 6
            visible: deadline.visible
        }

        Txt {
            id: deadline

            width: parent.width
            visible: text
            text: root.advice.deadline
            size: 17
            medium: true
        }

        Item {
            width: 1
            height: 8
        }

        Txt {
            width: parent.width
            visible: text
            text: root.advice.meaning
        }

        Item {
            width: 1
            height: 4
            visible: action.visible
        }

        Txt {
            id: action

            width: parent.width
            visible: text && !call.visible
            text: root.advice.action
        }

        Item {
            width: 1
            height: 16
            visible: call.visible
        }

        Btn {
            id: call

            width: parent.width
            visible: root.emergency && root.advice.number
            tone: root.tone
            toneInk: Theme.levelInk
            glyph: "phone"
            //: Button: calls the emergency number %1
            text: qsTr("Call %1").arg(root.advice.number)
            onClicked: Qt.openUrlExternally("tel:" + root.advice.number)
        }
    }
}
