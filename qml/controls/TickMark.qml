// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The round mark of something done: 28 across.
//
// checked: bool
Rectangle {
    id: root

    property bool checked: false

    implicitWidth: Math.round(28 * Math.min(Theme.textScale, 1.5))
    implicitHeight: implicitWidth
    radius: width / 2
    color: checked ? Theme.accent : "transparent"
    border.width: checked ? 0 : 1.75
    border.color: Theme.edge

    Icon {
        anchors.centerIn: parent
        name: "check"
        size: 18
        maxScale: 1.5
        weight: 2.4
        color: Theme.accentInk
        scale: root.checked ? 1 : 0
        visible: scale > 0

        Behavior on scale {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: Theme.quick
                easing.type: Easing.OutCubic
            }
        }
    }
}
