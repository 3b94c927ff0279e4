// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// Everything an entry said before it was changed: nothing of a diary is lost.
//
// entryId: string
// signal closed()
AppPage {
    id: root

    required property string entryId

    signal closed

    //: Title of the earlier wordings of a diary entry
    title: qsTr("What it said before")

    HistoryModel {
        id: history

        entryId: root.entryId
    }

    header: PageHeader {
        title: root.title
        sub: history.state === HistoryModel.Full ? history.dayText : ""
        leading: "back"
        onBack: root.closed()
    }

    PageScroll {
        anchors.fill: parent
        spacing: 12

        BusyState {
            visible: history.state === HistoryModel.Loading
            //: While the earlier wordings of an entry are being read
            title: qsTr("Opening the entry")
            action: ""
        }

        Card {
            width: parent.width
            visible: history.state === HistoryModel.Failed

            FailedState {
                title: history.error.title
                text: history.error.text
                onActed: history.reload()
            }
        }

        Repeater {
            model: history.state === HistoryModel.Full ? history.revisions : []

            RevisionCard {
                required property var modelData

                revision: modelData
                // Nothing stands between the first wording and itself.
                open: modelData.changes.length === 0
            }
        }
    }
}
