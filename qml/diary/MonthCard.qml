// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// A month of the diary with what was logged on its days. A sideways drag leads to the next one.
//
// month: DiaryMonth
// signal dayChosen(string day)   one with entries
// signal logRequested()          today was pressed and has no entry yet
Card {
    id: root

    required property DiaryMonth month

    signal dayChosen(string day)
    signal logRequested

    readonly property bool mirrored: LayoutMirroring.enabled

    width: parent ? parent.width : implicitWidth
    padding: 12
    spacing: 8

    MonthGrid {
        id: grid

        monthText: root.month.text
        weekdays: root.month.weekdays
        cells: root.month.cells
        hasEarlier: root.month.hasEarlier
        hasLater: root.month.hasLater
        onStepped: months => root.month.step(months)
        onPicked: day => {
            const cell = root.month.cells.find(each => each.day === day)
            if (cell.marks.length > 0)
                root.dayChosen(day)
            else
                root.logRequested()
        }

        DragHandler {
            id: drag

            readonly property real far: 48
            // Newer Qt has forgotten it by the time the drag ends.
            property real dragged: 0

            target: null
            xAxis.enabled: true
            yAxis.enabled: false
            onActiveTranslationChanged: if (active) dragged = activeTranslation.x
            onActiveChanged: {
                if (active || Math.abs(dragged) < far)
                    return
                const later = dragged < 0 !== root.mirrored
                root.month.step(later ? 1 : -1)
            }
        }
    }

    Flow {
        x: 4
        width: parent.width - 8
        spacing: 16

        Repeater {
            model: [
                //: Below a month: the mark of a day with an entry
                { mark: "entry", text: qsTr("logged") },
                //: Below a month: the mark of a day with photos
                { mark: "photo", text: qsTr("photos") },
                //: Below a month: the mark of a day whose entry called for advice
                { mark: "flag3", text: qsTr("needs a look") }
            ]

            Row {
                id: row

                required property var modelData

                spacing: 6

                DayMark {
                    anchors.verticalCenter: parent.verticalCenter
                    mark: row.modelData.mark
                    // A symbol for all levels, in the colour of none.
                    tone: row.modelData.mark === "flag3" ? Theme.inkSoft : Theme.accent
                }

                Txt {
                    text: row.modelData.text
                    size: 13
                    soft: true
                }
            }
        }
    }
}
