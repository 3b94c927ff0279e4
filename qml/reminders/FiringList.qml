// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Reminders

// The next times at which reminders come, and how far the plan reaches.
//
// model: ReminderHealthModel
Card {
    id: root

    required property ReminderHealthModel model

    width: parent ? parent.width : implicitWidth
    padding: 20
    verticalPadding: 4

    Repeater {
        model: root.model.next

        FactRow {
            id: row

            required property var modelData
            required property int index

            title: row.modelData.day
            value: row.modelData.time
            dot: row.index === 0 ? "full" : "hollow"
        }
    }

    Txt {
        width: parent.width
        topPadding: 12 + lift
        bottomPadding: 12 - lift
        text: {
            if (root.model.coveredText)
                return root.model.coveredText
            //: Nothing is planned, because nothing is to be done
            return qsTr("No reminder is planned.")
        }
        size: 13
        soft: true
    }
}
