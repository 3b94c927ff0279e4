// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// From when what is allowed, folded away until somebody asks.
//
// permissions: var    list of {title, when, allowed, note}
Card {
    id: root

    required property var permissions
    property bool open: false

    width: parent ? parent.width : implicitWidth

    ListRow {
        glyph: "calendar"
        disc: true
        //: Opens the list of what is allowed from which day
        title: qsTr("What you may do, and when")
        divider: root.open
        chevron: false

        onClicked: root.open = !root.open

        Icon {
            name: root.open ? "up" : "down"
            size: 20
            color: Theme.inkSoft
        }
    }

    Column {
        x: 20
        width: parent.width - 40
        visible: root.open

        Repeater {
            model: root.open ? root.permissions : []

            FactRow {
                required property var modelData
                required property int index

                title: modelData.title
                value: modelData.when
                dot: modelData.allowed ? "full" : "hollow"
                divider: index < root.permissions.length - 1
            }
        }
    }
}
