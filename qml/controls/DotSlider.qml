// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// A scale of growing dots with words at both ends. Nothing is chosen until it is touched.
//
// title: string
// from, to: string     words at the ends
// words: var           a word for each step; the chosen one stands at the far top
// steps: int           (5)
// value: int           -1 not touched, else 0 to steps - 1: what the page says
// signal moved(int value)   tap, drag, arrow keys, Home, End; Delete asks for -1
Focusable {
    id: root

    property string title
    property string from
    property string to
    property var words: []
    property int steps: 5
    property int value: -1
    readonly property string word: value >= 0 && value < words.length ? words[value] : ""

    signal moved(int value)

    // What a screen reader asks of a slider.
    readonly property int minimumValue: 0
    readonly property int maximumValue: steps - 1
    readonly property int stepSize: 1

    readonly property bool stacked: Theme.large
    readonly property bool mirrored: LayoutMirroring.enabled
    //: A slider nobody has touched yet, read to screen readers
    readonly property string untouched: qsTr("Not answered")

    width: parent ? parent.width : implicitWidth
    implicitWidth: 310
    implicitHeight: track.y + track.height + Math.max(low.implicitHeight, high.y - low.y
                                                      + high.implicitHeight) + 8

    Accessible.role: Accessible.Slider
    Accessible.name: title
    Accessible.description: value < 0 ? untouched : word
    Accessible.onIncreaseAction: root.ask(root.value + 1)
    Accessible.onDecreaseAction: root.ask(root.value - 1)

    Keys.onLeftPressed: root.ask(root.value + (root.mirrored ? 1 : -1))
    Keys.onRightPressed: root.ask(root.value + (root.mirrored ? -1 : 1))
    Keys.onPressed: event => {
        event.accepted = true
        switch (event.key) {
        case Qt.Key_Home:
            root.ask(0)
            break
        case Qt.Key_End:
            root.ask(root.steps - 1)
            break
        case Qt.Key_Plus:
            root.ask(root.value + 1)
            break
        case Qt.Key_Minus:
            root.ask(root.value - 1)
            break
        case Qt.Key_Delete:
        case Qt.Key_Backspace:
            if (root.value !== -1)
                root.moved(-1)
            break
        default:
            event.accepted = false
        }
    }

    function ask(step: int) {
        const next = Math.max(0, Math.min(steps - 1, step))
        if (next !== value)
            moved(next)
    }

    function stepAt(x: real): int {
        const t = (x - track.inset) / track.span
        return Math.round((mirrored ? 1 - t : t) * (steps - 1))
    }

    Txt {
        id: name

        anchors.left: parent.left
        anchors.right: root.stacked ? parent.right : chosen.left
        anchors.rightMargin: root.stacked ? 0 : 8
        text: root.title
        size: 17
        medium: true
        spoken: false
    }

    Txt {
        id: chosen

        x: root.stacked !== root.mirrored ? 0 : root.width - width
        y: root.stacked ? name.implicitHeight : 1
        width: Math.min(Math.ceil(implicitWidth), root.stacked ? root.width : root.width * .6)
        height: root.stacked ? Math.max(implicitHeight, lineHeight) : implicitHeight
        text: root.word
        size: 15
        medium: true
        color: Theme.accent
        spoken: false
    }

    Item {
        id: track

        readonly property real inset: 14
        readonly property real span: width - 2 * inset
        readonly property real middle: height / 2

        function place(step: int): real {
            const t = root.steps > 1 ? step / (root.steps - 1) : 0
            return inset + span * (root.mirrored ? 1 - t : t)
        }

        y: root.stacked ? name.implicitHeight + Math.max(chosen.height, chosen.lineHeight)
                        : Math.max(name.implicitHeight, chosen.implicitHeight)
        width: parent.width
        height: Theme.touch

        Rectangle {
            x: track.inset
            y: track.middle - 1
            width: track.span
            height: 2
            color: Theme.well
        }

        Rectangle {
            readonly property real end: track.place(Math.max(0, root.value))

            x: root.mirrored ? end : track.inset
            y: track.middle - 1
            width: root.mirrored ? track.inset + track.span - end : end - track.inset
            height: 2
            color: Theme.accent
        }

        Repeater {
            model: root.steps

            Rectangle {
                required property int index
                readonly property bool passed: index <= root.value

                x: track.place(index) - width / 2
                y: track.middle - height / 2
                width: root.steps > 1 ? 7 + 7 * index / (root.steps - 1) : 14
                height: width
                radius: width / 2
                color: passed ? Theme.accent : Theme.surface
                border.width: passed ? 0 : 1.75
                border.color: Theme.edge
            }
        }

        Item {
            x: track.place(Math.max(0, root.value)) - 14
            y: track.middle - 14
            width: 28
            height: 28
            visible: root.value >= 0

            Soft {}

            Rectangle {
                anchors.fill: parent
                radius: 14
                color: Theme.dark ? Theme.accent : "#FFFFFF"
                border.width: Theme.dark ? 0 : 2
                border.color: Theme.accent
            }

            Rectangle {
                anchors.centerIn: parent
                width: 10
                height: 10
                radius: 5
                color: Theme.dark ? Theme.accentInk : Theme.accent
            }

            FocusRing {
                shown: root.visualFocus
                corner: 14
            }

            Behavior on x {
                enabled: !Theme.reducedMotion && !drag.active

                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }

        FocusRing {
            shown: root.visualFocus && root.value < 0
            corner: 20
            away: -8
        }

        TapHandler {
            gesturePolicy: TapHandler.DragThreshold
            onTapped: point => {
                root.forceActiveFocus(Qt.MouseFocusReason)
                root.ask(root.stepAt(point.position.x))
            }
        }

        DragHandler {
            id: drag

            target: null
            yAxis.enabled: false
            onCentroidChanged: {
                if (active)
                    root.ask(root.stepAt(centroid.position.x))
            }
        }
    }

    Txt {
        id: low

        anchors.left: parent.left
        y: track.y + track.height - 2
        width: Math.min(Math.ceil(implicitWidth), root.width / 2 - 6)
        text: root.from
        size: 13
        soft: true
        spoken: false
    }

    Txt {
        id: high

        readonly property bool below: low.implicitWidth + implicitWidth + 12 > root.width

        anchors.right: parent.right
        y: below ? low.y + low.implicitHeight : low.y
        width: Math.min(Math.ceil(implicitWidth), root.width)
        text: root.to
        size: 13
        soft: true
        horizontalAlignment: Text.AlignRight
        spoken: false
    }
}
