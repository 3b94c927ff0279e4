// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The hour or the minute of a time: stepped by buttons, by arrow keys, or typed.
//
// title: string          what it is, for screen readers
// figure: string         what is shown
// value, minimumValue, maximumValue, stepSize   what a screen reader asks of a spin box
// more, less: string     what the buttons are called
// signal stepped(int by)
// signal typed(int digit)
Column {
    id: root

    required property string title
    required property string figure
    required property string more
    required property string less
    property int value: 0
    property int minimumValue: 0
    property int maximumValue: 59
    property int stepSize: 1

    signal stepped(int by)
    signal typed(int digit)

    spacing: 0

    IconBtn {
        anchors.horizontalCenter: parent.horizontalCenter
        glyph: "up"
        text: root.more
        onClicked: root.stepped(1)
    }

    Focusable {
        id: face

        readonly property int value: root.value
        readonly property int minimumValue: root.minimumValue
        readonly property int maximumValue: root.maximumValue
        readonly property int stepSize: root.stepSize

        width: Math.max(Math.round(88 * Math.min(Theme.textScale, 1.4)), number.implicitWidth + 16)
        height: number.implicitHeight + 8

        Accessible.role: Accessible.SpinBox
        Accessible.name: root.title
        Accessible.description: root.figure
        Accessible.onIncreaseAction: root.stepped(1)
        Accessible.onDecreaseAction: root.stepped(-1)

        Keys.onUpPressed: root.stepped(1)
        Keys.onDownPressed: root.stepped(-1)
        Keys.onPressed: event => {
            if (!/^[0-9]$/.test(event.text))
                return
            root.typed(parseInt(event.text, 10))
            event.accepted = true
        }

        TapHandler {
            onTapped: face.forceActiveFocus(Qt.MouseFocusReason)
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusSmall
            color: Theme.well
            border.width: face.activeFocus ? 2 : 0
            border.color: Theme.accent
        }

        Txt {
            id: number

            anchors.centerIn: parent
            text: root.figure
            size: 50
            maxScale: 1.4
            medium: true
            wrapMode: Text.NoWrap
            spoken: false
        }
    }

    IconBtn {
        anchors.horizontalCenter: parent.horizontalCenter
        glyph: "down"
        text: root.less
        onClicked: root.stepped(-1)
    }
}
