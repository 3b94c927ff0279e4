// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// How far along: one dot for each step.
//
// count: int
// done: int        how many are filled
// current: int     the one with a halo (-1: none)
// text: string     for screen readers; also the words after the dots when shown is true
// shown: bool      (false)
// dot: real        across (8)
Row {
    id: root

    property int count: 0
    property int done: 0
    property int current: -1
    property string text
    property bool shown: false
    property real dot: 8

    spacing: 4

    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Repeater {
        model: root.count

        Item {
            required property int index
            readonly property bool here: index === root.current

            anchors.verticalCenter: parent.verticalCenter
            width: root.dot + (here ? 8 : 3)
            height: root.dot + 8

            Rectangle {
                anchors.centerIn: parent
                visible: parent.here
                width: root.dot + 7
                height: width
                radius: width / 2
                color: "transparent"
                border.width: 1.5
                border.color: Theme.accent
            }

            Rectangle {
                readonly property bool full: parent.here || parent.index < root.done

                anchors.centerIn: parent
                width: root.dot
                height: width
                radius: width / 2
                color: full ? Theme.accent : "transparent"
                border.width: full ? 0 : 1.25
                border.color: Theme.edge
            }
        }
    }

    Txt {
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: LayoutMirroring.enabled ? 0 : 4
        rightPadding: LayoutMirroring.enabled ? 4 : 0
        visible: root.shown
        text: root.text
        size: 13
        soft: true
        spoken: false
    }
}
