// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// A queue in dots: one urgent, two waiting, the rest done. Decoration.
Item {
    id: root

    implicitWidth: 60
    implicitHeight: 60

    Grid {
        anchors.centerIn: parent
        columns: 4
        columnSpacing: 7
        rowSpacing: 7

        Repeater {
            model: 12

            Rectangle {
                required property int index
                readonly property bool waiting: index < 3

                width: 10
                height: 10
                radius: 5
                color: {
                    if (index === 0)
                        return Theme.urgent
                    return waiting ? Theme.accent : "transparent"
                }
                border.width: waiting ? 0 : 1.25
                border.color: Theme.edge
            }
        }
    }
}
