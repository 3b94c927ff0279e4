// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Reminders

// Single days and holidays without reminders: a calendar, folded away until somebody asks.
//
// calendar: QuietCalendar
Column {
    id: root

    required property QuietCalendar calendar
    property bool open: false

    width: parent ? parent.width : implicitWidth

    ListRow {
        //: Opens a calendar of days without reminders
        title: qsTr("Single days and holidays")
        sub: root.calendar.summary
        chevron: false
        divider: false
        onClicked: root.open = !root.open

        Icon {
            name: root.open ? "up" : "down"
            size: 20
            color: Theme.inkSoft
        }
    }

    BoundLoader {
        width: parent.width
        active: root.open
        visible: active
        sourceComponent: Column {
            topPadding: 4
            bottomPadding: root.calendar.stretches.length > 0 ? 0 : 16

            Segments {
                x: 16
                width: parent.width - 32
                options: [
                    //: Quiet days are chosen one by one
                    qsTr("Single days"),
                    //: Quiet days are chosen by the first and the last one
                    qsTr("From – to")
                ]
                current: root.calendar.spanning ? 1 : 0
                onChosen: index => root.calendar.spanning = index === 1
            }

            Txt {
                x: 20
                width: parent.width - 40
                topPadding: 12
                bottomPadding: 4
                text: root.calendar.hint
                soft: true
            }

            MonthGrid {
                x: 8
                width: parent.width - 16
                several: true
                monthText: root.calendar.monthText
                weekdays: root.calendar.weekdays
                cells: root.calendar.cells
                hasEarlier: root.calendar.hasEarlier
                hasLater: root.calendar.hasLater
                onStepped: months => root.calendar.stepMonth(months)
                onPicked: day => root.calendar.choose(day)
            }

            Txt {
                x: 20
                width: parent.width - 40
                topPadding: 8
                bottomPadding: 8
                //: Below a calendar of quiet days: what the dots and the filled days mean
                text: qsTr("A dot: reminders may come. Filled: quiet.")
                size: 13
                soft: true
            }

            Repeater {
                id: rows

                model: root.calendar.stretches

                ListRow {
                    id: row

                    required property var modelData
                    required property int index

                    title: row.modelData.title
                    sub: row.modelData.text
                    interactive: false
                    divider: row.index < rows.count - 1

                    // As wide as the icon, so that it stands below the others; pressed around it, too.
                    Item {
                        width: 20
                        height: close.height

                        IconBtn {
                            id: close

                            anchors.centerIn: parent
                            glyph: "close"
                            size: 20
                            color: Theme.inkSoft
                            text: row.modelData.remove
                            onClicked: root.calendar.remove(row.modelData.first)
                        }
                    }
                }
            }
        }
    }
}
