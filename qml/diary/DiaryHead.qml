// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// What stands above the entries: the days, one trend, the photos; or why there are none.
//
// diary: DiaryModel
// title: string
// signal entryChosen(string entryId)
// signal logRequested()
// signal compareRequested(string view)
Column {
    id: root

    required property DiaryModel diary
    required property string title

    signal entryChosen(string entryId)
    signal logRequested
    signal compareRequested(string view)

    width: parent ? parent.width : implicitWidth

    Txt {
        width: parent.width
        visible: root.diary.state !== DiaryModel.Full
        text: root.title
        size: 28
        strong: true
        heading: true
    }

    Item {
        width: 1
        height: 8
        visible: failed.visible
    }

    BusyState {
        visible: root.diary.state === DiaryModel.Loading
        //: While the diary is being read
        title: qsTr("Opening your diary")
        action: ""
    }

    Card {
        id: failed

        width: parent.width
        visible: root.diary.state === DiaryModel.Failed

        FailedState {
            title: root.diary.error.title
            text: root.diary.error.text
            onActed: root.diary.reload()
        }
    }

    EmptyState {
        visible: root.diary.state === DiaryModel.Empty
        topPadding: 64
        //: A diary without entries
        title: qsTr("Nothing logged yet")
        text: qsTr("One look a day, under half a minute. It shows how you heal, and it tells you when something needs a doctor.")
        //: Button: writes a diary entry
        action: qsTr("Log how it looks")
        onActed: root.logRequested()
    }

    Column {
        width: parent.width
        visible: root.diary.state === DiaryModel.Full
        spacing: 12

        DayStrip {
            title: root.title
            days: root.diary.days
            todayIndex: root.diary.todayIndex
            onEntryChosen: entryId => root.entryChosen(entryId)
            onLogRequested: root.logRequested()
        }

        TrendCard {
            visible: root.diary.sessionNumber > 0
            diary: root.diary
        }

        PhotoWall {
            visible: root.diary.views.length > 0
            topPadding: 8
            views: root.diary.views
            view: root.diary.view
            photos: root.diary.photos
            count: root.diary.photoCount
            onAllChanged: root.diary.allPhotos = all
            onViewChosen: view => root.diary.view = view
            onCompareRequested: root.compareRequested(root.diary.view)
            onEntryChosen: entryId => root.entryChosen(entryId)
        }

        Item {
            width: 1
            height: 1
        }

        Txt {
            width: parent.width
            visible: root.diary.unreadable > 0
            //: Above the list of diary entries, when some were changed from outside or are damaged
            text: qsTr("Some entries cannot be read, or not with all their photos. They were damaged or changed from outside. Nothing was deleted.")
            soft: true
        }

        SectionHeader {
            //: Title above the list of diary entries
            title: qsTr("Entries")
        }
    }
}
