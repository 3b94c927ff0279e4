// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Marks a point as good or as a warning; a second press leaves it open again.
//
// good: bool         which of the two
// point: string      what is marked, for screen readers
// chosen: bool       what the page says; a press only asks, through clicked()
// signal clicked()
Pressable {
    id: root

    property bool good: true
    property string point
    property bool chosen: false

    readonly property color tone: good ? Theme.calm : Theme.caution

    implicitWidth: Math.max(Theme.touch, disc.width + 12)
    implicitHeight: implicitWidth
    text: {
        if (root.good) {
            //: Button that marks a point as good. %1 is the point
            return qsTr("Good: %1").arg(root.point)
        }
        //: Button that marks a point as a warning. %1 is the point
        return qsTr("Warning: %1").arg(root.point)
    }

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    Rectangle {
        id: disc

        anchors.centerIn: parent
        width: Math.round(34 * Math.min(Theme.textScale, 1.4))
        height: width
        radius: width / 2
        color: {
            if (root.chosen)
                return root.down ? Theme.pressed(root.tone) : root.tone
            return Theme.alpha(Theme.edge, root.down ? .18 : 0)
        }
        border.width: root.chosen ? 0 : 1.5
        border.color: Theme.edge

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: 2
        }

        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.good ? 0 : -1
            name: root.good ? "check" : "alert"
            size: 20
            maxScale: 1.4
            weight: root.chosen ? 2.3 : 1.75
            color: root.chosen ? Theme.levelInk : Theme.inkSoft
        }
    }
}
