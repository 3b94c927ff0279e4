// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Reminders

// Whether reminders come, in one look.
//
// model: ReminderHealthModel
LevelBanner {
    id: root

    required property ReminderHealthModel model

    readonly property int count: model.problems.length

    level: count === 0 ? 0 : 1
    glyph: count === 0 ? "check" : "alert"
    word: {
        if (root.count === 0) {
            //: Nothing keeps reminders from coming
            return qsTr("All is well")
        }
        //: How many things keep reminders from coming as they should
        return qsTr("%n thing(s) to mend", "", root.count)
    }
    text: {
        if (root.model.next.length === 0) {
            //: Nothing is planned, because nothing is to be done
            return qsTr("No reminder is planned.")
        }
        const first = root.model.next[0]
        if (root.count > 0) {
            //: For when the next reminder is planned, which may not come: %1 is a day, %2 a time
            return qsTr("Planned next: %1, %2").arg(first.day).arg(first.time)
        }
        //: When the next reminder comes: %1 is a day, %2 a time
        return qsTr("Next: %1, %2").arg(first.day).arg(first.time)
    }
}
