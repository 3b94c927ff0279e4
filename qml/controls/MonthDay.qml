// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One day of a month.
//
// about: var         see MonthGrid
// several: bool      one of several to tick; else the one that is chosen
// signal clicked()
Pressable {
    id: root

    required property var about
    property bool several: false

    readonly property bool inside: about.inside ?? false
    readonly property bool chosen: about.chosen ?? false
    readonly property var marks: about.marks ?? []
    readonly property color tone: {
        if (chosen)
            return Theme.accentInk
        if (!enabled)
            return Theme.faint
        return about.quiet ? Theme.inkSoft : Theme.ink
    }

    implicitWidth: 46
    implicitHeight: Math.max(Theme.touch, figure.implicitHeight + (several ? 24 : 16))
    enabled: inside && about.enabled
    opacity: inside ? 1 : 0
    text: about.text ?? ""

    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.ignored: !inside
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) - 4
        height: width
        radius: width / 2
        color: {
            if (root.chosen)
                return Theme.accent
            return Theme.alpha(Theme.edge, root.down ? .18 : 0)
        }
        border.width: root.about.today && !root.chosen ? 1.5 : 0
        border.color: root.enabled ? Theme.accent : Theme.faint

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: 0
        }
    }

    Txt {
        id: figure

        anchors.horizontalCenter: parent.horizontalCenter
        // A dot below it takes a little of the room; what is full has none.
        y: {
            const middle = Math.round((parent.height - height) / 2)
            if (root.marks.length > 0)
                return middle - 5
            return middle - (root.several && !root.chosen ? 3 : 0)
        }
        text: root.about.number ?? ""
        size: 15
        maxScale: 1.5
        medium: true
        color: root.tone
        spoken: false
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: figure.y + figure.height
        width: 5
        height: 5
        radius: 2.5
        visible: root.about.dot ?? false
        color: Theme.accent
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        y: figure.y + figure.height - 2
        spacing: 2

        Repeater {
            model: root.marks

            DayMark {
                required property string modelData

                mark: modelData
                tone: {
                    if (root.chosen)
                        return Theme.accentInk
                    return flagged ? Theme.level(Number(mark.slice(4))) : Theme.accent
                }
            }
        }
    }
}
