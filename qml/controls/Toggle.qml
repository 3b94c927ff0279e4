// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// On or off, at once.
//
// text: string        what it switches, for screen readers (a row beside it shows the words)
// checked: bool
// signal toggled()    after a person changed checked
Pressable {
    id: root

    implicitWidth: 52
    implicitHeight: Theme.touch
    checkable: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    Rectangle {
        y: Math.round((root.height - height) / 2)
        width: 52
        height: 32
        radius: 16
        opacity: root.enabled ? 1 : .45
        color: {
            const fill = root.checked ? Theme.accent : Theme.alpha(Theme.accent, 0)
            return root.down && root.checked ? Theme.pressed(fill) : fill
        }
        border.width: root.checked ? 0 : 1.75
        border.color: Theme.edge

        FocusRing {
            shown: root.visualFocus
            corner: 16
        }

        Rectangle {
            readonly property bool far: root.checked !== LayoutMirroring.enabled

            x: far ? parent.width - width - (root.checked ? 3 : 6) : root.checked ? 3 : 6
            anchors.verticalCenter: parent.verticalCenter
            width: root.checked ? 26 : 20
            height: width
            radius: width / 2
            color: root.checked ? Theme.accentInk : Theme.edge

            Behavior on x {
                enabled: !Theme.reducedMotion

                NumberAnimation {
                    duration: Theme.quick
                }
            }
            Behavior on width {
                enabled: !Theme.reducedMotion

                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
    }
}
