// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// What each kind of source is worth; one line until it is opened.
Card {
    id: root

    required property var grades

    property bool open: false

    ListRow {
        glyph: "info"
        //: Row that explains the kinds of sources
        title: qsTr("What a source is worth")
        chevron: false
        divider: root.open
        onClicked: root.open = !root.open

        Icon {
            name: "down"
            size: 20
            color: Theme.inkSoft
            rotation: root.open ? 180 : 0
        }
    }

    Column {
        width: parent.width
        visible: root.open
        padding: 20
        topPadding: 12
        spacing: 12

        Repeater {
            model: root.grades

            Column {
                id: grade

                required property var modelData

                width: root.width - 40

                Txt {
                    width: parent.width
                    text: grade.modelData.name
                    medium: true
                }

                Txt {
                    width: parent.width
                    text: grade.modelData.meaning
                    size: 13
                    soft: true
                }
            }
        }
    }
}
