// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// On or off, at once.
//
// text: string        what it switches, for screen readers (a row beside it shows the words)
// checked: bool
// signal toggled()    after a person changed checked
T.Switch {
    id: root

    implicitWidth: 52
    implicitHeight: Theme.touch
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: root.flip()
    Accessible.onToggleAction: root.flip()

    Keys.onReturnPressed: root.flip()
    Keys.onEnterPressed: root.flip()

    function flip() {
        toggle()
        toggled()
    }

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: 52
        height: 32
        radius: 16
        opacity: root.enabled ? 1 : .45
        color: root.checked ? Theme.accent : Theme.alpha(Theme.accent, 0)
        border.width: root.checked ? 0 : 1.75
        border.color: Theme.edge

        FocusRing {
            shown: root.visualFocus
            corner: 16
        }

        Rectangle {
            readonly property real travel: root.visualPosition

            x: 6 + (root.checked ? 17 : 20) * travel
            anchors.verticalCenter: parent.verticalCenter
            width: root.checked ? 26 : 20
            height: width
            radius: width / 2
            color: root.checked ? Theme.accentInk : Theme.edge

            Behavior on x {
                enabled: !Theme.reducedMotion && !root.down

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
