// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Signs of healing that are usual on a day, side by side.
//
// signs: var     list of {drawing, title, sub}
// normal: bool   nothing speaks against calling it so
Card {
    id: root

    required property var signs
    required property bool normal

    padding: 20
    spacing: 16

    SectionHeader {
        size: 17
        //: Title above the signs of healing that are usual on this day
        title: qsTr("What you may see today")

        Row {
            visible: root.normal
            spacing: 6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                size: 18
                weight: 2
                color: Theme.calm
            }

            Txt {
                anchors.verticalCenter: parent.verticalCenter
                text: Theme.levelWord(0)
                medium: true
                color: Theme.calm
            }
        }
    }

    Grid {
        id: grid

        width: parent.width
        columns: Theme.large ? 1 : Math.max(1, root.signs.length)
        columnSpacing: 8
        rowSpacing: 16

        Repeater {
            model: root.signs

            SeenItem {
                required property var modelData

                width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                what: modelData.drawing
                title: modelData.title
                sub: modelData.sub
            }
        }
    }
}
