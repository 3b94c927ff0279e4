// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// All entries, newest first, below what they add up to; with room enough, beside it.
AppPage {
    id: root

    signal entryChosen(string entryId)
    signal logRequested
    signal photosRequested(string view)
    signal compareRequested(string view)
    signal timeLapseRequested(string view)

    // A window of 840 and more, without its rail.
    readonly property bool wide: width >= 760
    readonly property bool full: diaryModel.state === DiaryModel.Full
    property bool monthOpen: false

    signal dayShown(string day)

    //: Title of the diary
    title: qsTr("Diary")

    onDayShown: day => monthModel.chosen = day

    DiaryModel {
        id: diaryModel
    }

    DayStripModel {
        id: stripModel
    }

    TrendModel {
        id: trendModel
    }

    PhotoWallModel {
        id: wallModel
    }

    DiaryMonth {
        id: monthModel

        active: root.full && (root.wide || root.monthOpen)
    }

    PageScroll {
        anchors.fill: parent
        visible: !root.full

        DiaryStates {
            diary: diaryModel
            title: root.title
            onLogRequested: root.logRequested()
        }
    }

    BoundLoader {
        id: below

        anchors.fill: parent
        active: root.full && !root.wide
        sourceComponent: EntryList {
            id: rows

            diary: diaryModel
            onEntryChosen: entryId => root.entryChosen(entryId)

            Connections {
                target: root

                function onDayShown(day: string): void {
                    rows.jump(day)
                }
            }

            BoundLoader {
                width: parent.width
                sourceComponent: overview
            }

            BoundLoader {
                width: parent.width
                sourceComponent: above
            }
        }
    }

    BoundLoader {
        id: beside

        anchors.fill: parent
        active: root.full && root.wide
        sourceComponent: Item {
            PageScroll {
                id: side

                width: Math.round(Math.min(480, parent.width * .46))
                height: parent.height

                BoundLoader {
                    width: parent.width
                    sourceComponent: overview
                }
            }

            Hairline {
                anchors.left: side.right
                anchors.top: parent.top
                anchors.bottom: parent.bottom
            }

            EntryList {
                id: rowsBeside

                anchors.left: side.right
                anchors.leftMargin: 1
                anchors.right: parent.right
                height: parent.height
                diary: diaryModel
                onEntryChosen: entryId => root.entryChosen(entryId)

                Connections {
                    target: root

                    function onDayShown(day: string): void {
                        rowsBeside.jump(day)
                    }
                }

                BoundLoader {
                    width: parent.width
                    sourceComponent: above
                }
            }
        }
    }

    Component {
        id: overview

        DiaryHead {
            title: root.title
            wide: root.wide
            strip: stripModel
            month: monthModel
            trend: trendModel
            wall: wallModel
            monthOpen: root.monthOpen
            onMonthToggled: root.monthOpen = !root.monthOpen
            onDayChosen: day => root.dayShown(day)
            onEntryChosen: entryId => root.entryChosen(entryId)
            onLogRequested: root.logRequested()
            onCompareRequested: view => root.compareRequested(view)
            onPhotosRequested: view => root.photosRequested(view)
            onTimeLapseRequested: view => root.timeLapseRequested(view)
        }
    }

    Component {
        id: above

        Column {
            spacing: 12

            SectionHeader {
                above: 8
                //: Title above the list of diary entries
                title: qsTr("Entries")
            }

            NoteRow {
                visible: diaryModel.withoutDay > 0
                glyph: "alert"
                tone: Theme.caution
                //: Above the entries, when some were changed from outside or are damaged
                text: qsTr("%n entries cannot be read, not even their day. Nothing was deleted.", "", diaryModel.withoutDay)
            }
        }
    }
}
