// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Base
import Stipple.Controls
import Stipple.Diary

// What stands above the entries: the days, one trend, the photos; or why there are none.
//
// diary: DiaryModel
// title: string
// signal entryChosen(string entryId)
// signal logRequested()
Column {
    id: root

    required property DiaryModel diary
    required property string title

    signal entryChosen(string entryId)
    signal logRequested

    topPadding: 8

    Loader {
        width: parent.width
        sourceComponent: {
            switch (root.diary.state) {
            case DiaryModel.Loading:
                return loading
            case DiaryModel.Empty:
                return empty
            case DiaryModel.Failed:
                return failed
            default:
                return full
            }
        }
    }

    component Gap: Item {
        width: 1
    }

    component Title: Txt {
        width: parent ? parent.width : implicitWidth
        text: root.title
        size: 28
        strong: true
        heading: true
    }

    Component {
        id: loading

        Column {
            Title {}

            BusyState {
                //: While the diary is being read
                title: qsTr("Opening your diary")
                action: ""
            }
        }
    }

    Component {
        id: failed

        Column {
            Title {}

            Gap {
                height: 8
            }

            Card {
                width: parent.width

                FailedState {
                    title: root.diary.error.title
                    text: root.diary.error.text
                    onActed: root.diary.reload()
                }
            }
        }
    }

    Component {
        id: empty

        Column {
            Title {}

            Gap {
                height: 40
            }

            EmptyState {
                //: A diary without entries
                title: qsTr("Nothing logged yet")
                text: qsTr("One look a day, under half a minute. It shows how you heal, and it tells you when something needs a doctor.")
                //: Button: writes a diary entry
                action: qsTr("Log how it looks")
                onActed: root.logRequested()
            }
        }
    }

    Component {
        id: full

        Column {
            DayStrip {
                title: root.title
                days: root.diary.days
                todayIndex: root.diary.todayIndex
                onEntryChosen: entryId => root.entryChosen(entryId)
                onLogRequested: root.logRequested()
            }

            Gap {
                height: 12
            }

            TrendCard {
                visible: root.diary.sessionNumber > 0
                diary: root.diary
            }

            Gap {
                height: 20
                visible: wall.visible
            }

            PhotoWall {
                id: wall

                visible: root.diary.views.length > 0
                views: root.diary.views
                view: root.diary.view
                photos: root.diary.photos
                onViewChosen: view => root.diary.view = view
                onEntryChosen: entryId => root.entryChosen(entryId)
            }

            Gap {
                height: 20
            }

            SectionHeader {
                //: Title above the list of diary entries
                title: qsTr("Entries")
            }

            Gap {
                height: 4
            }
        }
    }
}
