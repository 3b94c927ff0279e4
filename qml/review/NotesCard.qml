// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// What the client wrote, newest first. Shown as plain text, whatever it holds.
Card {
    id: root

    required property var notes

    visible: notes.length > 0
    padding: 20
    spacing: 12

    SectionHeader {
        size: 17
        //: What a client wrote in their diary
        title: qsTr("Notes")
    }

    Repeater {
        model: root.notes

        Column {
            id: note

            required property var modelData

            width: parent.width
            spacing: 2

            Txt {
                width: parent.width
                text: note.modelData.day
                size: 13
                soft: true
            }

            Txt {
                width: parent.width
                text: note.modelData.text
                textFormat: Text.PlainText
            }
        }
    }
}
