// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Says that the page shows a day that has passed, and leads back.
//
// day: string   in full
// signal todayRequested()
Column {
    id: root

    required property string day

    signal todayRequested

    width: parent ? parent.width : implicitWidth
    topPadding: 16
    bottomPadding: 8

    Card {
        width: parent.width
        padding: 16
        spacing: 12

        NoteRow {
            glyph: "calendar"
            title: root.day
            //: Below the day that a reminder was about, when that day has passed
            text: qsTr("You came here from a reminder of this day. What you tick counts for it.")
        }

        Flow {
            width: parent.width

            Btn {
                width: Math.min(implicitWidth, parent.width)
                kind: "tonal"
                compact: true
                //: Button: from a day that has passed to the present one
                text: qsTr("Go to today")
                onClicked: root.todayRequested()
            }
        }
    }
}
