// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// How a point was marked: a tick, a warning, or an empty ring. Decoration: its words stand beside it.
//
// mark: int      1 good, -1 warning, 0 open
// size: real     across (24), unscaled
Rectangle {
    id: root

    property int mark: 0
    property real size: 24

    readonly property color fill: mark > 0 ? Theme.calm : Theme.caution

    implicitWidth: Math.round(size * Math.min(Theme.textScale, 1.4))
    implicitHeight: implicitWidth
    radius: width / 2
    color: mark === 0 ? "transparent" : fill
    border.width: mark === 0 ? 1.5 : 0
    border.color: Theme.edge

    Icon {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.mark < 0 ? -1 : 0
        visible: root.mark !== 0
        name: root.mark > 0 ? "check" : "alert"
        size: root.size * .62
        maxScale: 1.4
        weight: 2.4
        color: Theme.levelInk
    }
}
