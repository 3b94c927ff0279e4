// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// What the entries add up to: the days or the month, one trend, the photos.
//
// title: string
// wide: bool          the entries stand beside it; the month is always there
// monthOpen: bool     the month in place of the days
// strip: DayStripModel   month: DiaryMonth   trend: TrendModel   wall: PhotoWallModel
// signal monthToggled()
// signal dayChosen(string day)          to be gone to among the entries
// signal entryChosen(string entryId)
// signal logRequested()
// signal photosRequested(string view)   all of them
// signal compareRequested(string view)  two of them
// signal timeLapseRequested(string view)
Column {
    id: root

    required property string title
    required property bool wide
    required property bool monthOpen
    required property DayStripModel strip
    required property DiaryMonth month
    required property TrendModel trend
    required property PhotoWallModel wall

    signal monthToggled
    signal dayChosen(string day)
    signal entryChosen(string entryId)
    signal logRequested
    signal photosRequested(string view)
    signal compareRequested(string view)
    signal timeLapseRequested(string view)

    readonly property bool monthShown: wide || monthOpen

    width: parent ? parent.width : implicitWidth
    spacing: 12

    Column {
        width: parent.width
        spacing: 4

        DiaryTitle {
            title: root.title
            month: root.monthShown ? "" : days.month
            open: root.monthOpen
            fixed: root.wide
            onToggled: root.monthToggled()
        }

        DayStrip {
            id: days

            visible: !root.monthShown
            days: root.strip.days
            todayIndex: root.strip.todayIndex
            onEntryChosen: entryId => root.entryChosen(entryId)
            onLogRequested: root.logRequested()
        }

        BoundLoader {
            width: parent.width
            active: root.monthShown
            visible: active
            sourceComponent: MonthCard {
                month: root.month
                onDayChosen: day => root.dayChosen(day)
                onLogRequested: root.logRequested()
            }
        }
    }

    TrendCard {
        visible: root.trend.sessionNumber > 0
        trend: root.trend
    }

    PhotoWall {
        visible: root.wall.state === PhotoWallModel.Full && root.wall.views.length > 0
        topPadding: 8
        wall: root.wall
        onEntryChosen: entryId => root.entryChosen(entryId)
        onCompareRequested: root.compareRequested(root.wall.view)
        onAllRequested: root.photosRequested(root.wall.view)
        onTimeLapseRequested: root.timeLapseRequested(root.wall.view)
    }

    NoteRow {
        visible: root.wall.state === PhotoWallModel.Failed
        glyph: "alert"
        tone: Theme.caution
        title: root.wall.error.title
        text: root.wall.error.text
    }
}
