// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Reminders

// Days on which nothing comes: some of every week, today, and those chosen in a calendar.
//
// model: RemindersModel
// calendar: QuietCalendar
Card {
    id: root

    required property RemindersModel model
    required property QuietCalendar calendar

    width: parent ? parent.width : implicitWidth

    Flow {
        id: week

        readonly property real room: parent.width - 32
        readonly property real share: Math.floor((room - 6 * spacing) / 7)
        readonly property bool fits: probe.implicitWidth <= share
        readonly property real spare: fits ? room - 7 * share - 6 * spacing : 0

        x: 16 + Math.floor(spare / 2)
        width: room - spare
        topPadding: 12
        bottomPadding: 8
        spacing: 4

        Repeater {
            model: 7

            WeekdayToggle {
                id: day

                required property int index
                readonly property var about: root.model.weekdays[day.index]

                width: week.fits ? week.share : implicitWidth
                letter: day.about.letter
                text: day.about.name
                checked: day.about.quiet
                onToggled: root.model.setQuiet(day.about.weekday, checked)
            }
        }
    }

    WeekdayToggle {
        id: probe

        visible: false
        letter: root.model.weekdays[2].letter
    }

    Hairline {
        x: 20
        width: parent.width - 36
    }

    ListRow {
        //: Switch: no reminders for the rest of today
        title: qsTr("Quiet today")
        //: What it means that today is quiet
        sub: qsTr("They come again tomorrow")
        interactive: false

        Toggle {
            //: Switch: no reminders for the rest of today
            text: qsTr("Quiet today")
            checked: root.model.quietToday
            onToggled: root.model.quietToday = checked
        }
    }

    QuietDates {
        calendar: root.calendar
    }
}
