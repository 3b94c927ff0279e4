// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Diary

// Why the diary shows no entries, and what to do about it.
//
// diary: DiaryModel
// title: string
// signal logRequested()
Column {
    id: root

    required property DiaryModel diary
    required property string title

    signal logRequested

    width: parent ? parent.width : implicitWidth
    spacing: 8

    Txt {
        width: parent.width
        text: root.title
        size: 28
        strong: true
        heading: true
    }

    BusyState {
        visible: root.diary.state === DiaryModel.Loading
        //: While the diary is being read
        title: qsTr("Opening your diary")
        action: ""
    }

    Card {
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
        topPadding: 56
        //: A diary without entries
        title: qsTr("Nothing logged yet")
        text: qsTr("One look a day, under half a minute. It shows how you heal, and it tells you when something needs a doctor.")
        //: Button: writes a diary entry
        action: qsTr("Log how it looks")
        onActed: root.logRequested()
    }
}
