// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Reminders

// Everything to choose once reminders are on.
//
// model: RemindersModel
// calendar: QuietCalendar
Column {
    id: root

    required property RemindersModel model
    required property QuietCalendar calendar
    property int editing: -1
    property int refusedAt: -1

    width: parent ? parent.width : implicitWidth
    spacing: 12

    component Title: SectionHeader {
        above: 12
    }

    Title {
        //: Settings of reminders: at what times
        title: qsTr("Times")
    }

    Card {
        width: parent.width

        Repeater {
            model: 3

            MomentRow {
                id: moment

                required property int index

                about: root.model.moments[moment.index]
                open: root.editing === moment.index
                refusal: root.refusedAt === moment.index ? root.model.failure.text : ""
                onOpened: root.edit(root.editing === moment.index ? -1 : moment.index)
                onTurned: on => root.model.setMomentOn(moment.index, on)
                onPicked: minutes => root.pick(moment.index, minutes)
            }
        }

        ListRow {
            //: Switch: reminders to the minute
            title: qsTr("Precise times")
            //: What reminders to the minute mean
            sub: qsTr("Without it, they can be an hour late. Your device may ask you.")
            interactive: false
            divider: false

            Toggle {
                //: Switch: reminders to the minute
                text: qsTr("Precise times")
                checked: root.model.precise
                onToggled: root.model.precise = checked
            }
        }
    }

    Title {
        //: Settings of reminders: one more, when nothing was done
        title: qsTr("Remind again")
    }

    Card {
        width: parent.width
        padding: 16
        spacing: 12

        Segments {
            options: root.model.againOptions
            current: root.model.again
            onChosen: index => root.model.setAgain(index)
        }

        Txt {
            width: parent.width
            //: What reminding again means
            text: qsTr("Comes once more while something is still open.")
            size: 13
            soft: true
        }
    }

    Title {
        //: Settings of reminders: days without any
        title: qsTr("Quiet days")
    }

    QuietDays {
        model: root.model
        calendar: root.calendar
    }

    Title {
        //: Settings of reminders: of what
        title: qsTr("About what")
    }

    TaskSwitches {
        model: root.model
    }

    Title {
        //: Settings of reminders: in another time zone
        title: qsTr("When travelling")
    }

    Card {
        width: parent.width
        padding: 16
        spacing: 12

        Segments {
            options: [
                //: Reminders follow the time of wherever the person is
                qsTr("Local time"),
                //: Reminders keep the time of home
                qsTr("Home time")
            ]
            current: root.model.homeTime ? 1 : 0
            onChosen: index => root.model.homeTime = index === 1
        }

        Txt {
            width: parent.width
            text: root.model.zoneText
            size: 13
            soft: true
        }
    }

    Title {
        //: Settings of reminders: what a locked screen shows
        title: qsTr("On the lock screen")
    }

    LockChoice {
        model: root.model
    }

    function edit(moment: int): void {
        editing = moment
        refusedAt = -1
    }

    function pick(moment: int, minutes: int): void {
        if (root.model.setTime(moment, minutes))
            edit(-1)
        else
            refusedAt = moment
    }
}
