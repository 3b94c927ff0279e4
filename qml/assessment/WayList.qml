// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Every way to live with a type beside each other.
//
// ways: var     list of WayItem
// signal sourceRequested(int number)
Card {
    id: root

    property var ways: []

    signal sourceRequested(int number)

    visible: ways.length > 0

    Column {
        x: 20
        width: parent.width - 40
        topPadding: 18
        bottomPadding: 6

        Txt {
            width: parent.width
            //: Heads the comparison of pigment with transplant, medicine, fibres, wigs and doing nothing
            text: qsTr("Beside every other way")
            size: 17
            strong: true
            heading: true
        }

        Txt {
            width: parent.width
            //: Below "Beside every other way"
            text: qsTr("Open one for time, upkeep, cost, risks, and how it can be undone.")
            size: 13
            soft: true
        }
    }

    Repeater {
        model: root.ways

        WayRow {
            required property var modelData
            required property int index

            width: root.width
            way: modelData
            divider: index < root.ways.length - 1
            onSourceRequested: number => root.sourceRequested(number)
        }
    }
}
