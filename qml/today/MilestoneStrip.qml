// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The next dates of what comes rarely, side by side; one below the other when they do not fit.
//
// milestones: var    list of {title, when}
Column {
    id: root

    required property var milestones

    width: parent ? parent.width : implicitWidth
    spacing: 12

    Hairline {
        width: parent.width
    }

    Grid {
        id: grid

        readonly property int shown: Math.min(3, root.milestones.length)

        width: parent.width
        columns: Theme.large ? 1 : Math.max(1, shown)
        columnSpacing: 12
        rowSpacing: 12

        Repeater {
            model: root.milestones.slice(0, grid.shown)

            Item {
                id: milestone

                required property var modelData
                required property int index

                width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                implicitHeight: words.implicitHeight

                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.title + ", " + modelData.when

                Hairline {
                    width: 1
                    height: parent.height
                    visible: milestone.index > 0 && grid.columns > 1
                    anchors.left: parent.left
                }

                Column {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: milestone.index > 0 && grid.columns > 1 ? 12 : 0
                    anchors.right: parent.right

                    Txt {
                        width: parent.width
                        text: milestone.modelData.title
                        size: 13
                        soft: true
                        spoken: false
                    }

                    Txt {
                        width: parent.width
                        text: milestone.modelData.when
                        medium: true
                        spoken: false
                    }
                }
            }
        }
    }
}
