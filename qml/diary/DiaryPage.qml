// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// All entries, newest first, below what they add up to.
AppPage {
    id: root

    signal entryChosen(string entryId)
    signal logRequested
    signal compareRequested(string view)

    //: Title of the diary
    title: qsTr("Diary")

    DiaryModel {
        id: diary
    }

    PageScroll {
        anchors.fill: parent

        DiaryHead {
            diary: diary
            title: root.title
            onEntryChosen: entryId => root.entryChosen(entryId)
            onLogRequested: root.logRequested()
            onCompareRequested: view => root.compareRequested(view)
        }

        Card {
            width: parent.width
            visible: rows.count > 0

            Repeater {
                id: rows

                model: diary

                EntryRow {
                    required property int index

                    divider: index < rows.count - 1
                    onClicked: root.entryChosen(entryId)
                }
            }
        }

        Btn {
            width: parent.width
            visible: diary.hasMore
            kind: "tonal"
            //: Button below the newest entries of the diary
            text: qsTr("Show earlier entries")
            onClicked: diary.showMore()
        }
    }
}
