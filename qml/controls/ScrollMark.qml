// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Where a scrolling page stands: a quiet bar that can be dragged.
T.ScrollBar {
    id: root

    implicitWidth: 10
    minimumSize: .08
    padding: 3
    visible: size < 1

    contentItem: Rectangle {
        implicitWidth: 4
        radius: 2
        color: root.pressed ? Theme.inkSoft : Theme.faint
        opacity: root.active || root.pressed ? 1 : 0

        Behavior on opacity {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: Theme.settle
            }
        }
    }
}
