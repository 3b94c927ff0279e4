// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// What was found at a clinic, a dot a point: full ones are good, diamonds are warnings, hollow ones
// are open. Decoration: the same is said in words beside it.
//
// good, warnings, open: int
// dot: real     across (9), unscaled
Flow {
    id: root

    property int good: 0
    property int warnings: 0
    property int open: 0
    property real dot: 9

    readonly property real across: Math.round(dot * Math.min(Theme.textScale, 1.4))

    width: parent ? parent.width : implicitWidth
    spacing: Math.round(across * .45)

    Repeater {
        model: root.good + root.warnings + root.open

        Item {
            id: place

            required property int index
            readonly property bool isWarning: index >= root.good && index < root.good + root.warnings
            readonly property bool isOpen: index >= root.good + root.warnings

            width: root.across
            height: root.across

            Rectangle {
                anchors.centerIn: parent
                width: place.isWarning ? Math.round(parent.width * .82) : parent.width
                height: width
                radius: place.isWarning ? 1.5 : width / 2
                rotation: place.isWarning ? 45 : 0
                antialiasing: true
                color: {
                    if (place.isOpen)
                        return "transparent"
                    return place.isWarning ? Theme.caution : Theme.calm
                }
                border.width: place.isOpen ? 1.25 : 0
                border.color: Theme.edge
            }
        }
    }
}
