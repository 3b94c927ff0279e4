// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// Which clinics are compared: two or three of them.
//
// model: SideBySideModel
Card {
    id: root

    required property SideBySideModel model
    property bool open: false

    Disclosure {
        //: Opens the choice of the clinics that are compared
        title: qsTr("Which clinics")
        //: How many clinics are compared. %1 and %2 are numbers
        value: qsTr("%1 of %2").arg(root.model.shown.length).arg(root.model.clinics.length)
        size: 15
        divider: open
        open: root.open
        onClicked: root.open = !root.open
    }

    Column {
        width: parent.width
        visible: root.open
        bottomPadding: 16

        Repeater {
            id: rows

            model: root.model.clinics

            CheckRow {
                required property var modelData
                required property int index

                text: modelData.name
                chosen: root.model.shown.indexOf(modelData.id) >= 0
                divider: index < rows.count - 1
                onClicked: root.model.choose(modelData.id)
            }
        }

        Txt {
            x: 20
            width: parent.width - 40
            //: Below the choice of the clinics that are compared
            text: qsTr("Two or three at a time. To change one of three, take it out first.")
            size: 13
            soft: true
        }
    }
}
