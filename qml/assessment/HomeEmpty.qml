// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Before the first question: what it is, how long it takes, what happens with the answers.
//
// signal started()
Column {
    id: root

    signal started

    padding: 20
    spacing: 16

    Row {
        id: drawings

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 8

        Repeater {
            model: [2, 4, 6]

            StippleArt {
                required property int modelData

                width: Math.min(96, (root.width - 56) / 3)
                height: width * 1.15
                kind: "pattern"
                grade: modelData
            }
        }
    }

    Txt {
        width: root.width - 40
        //: Above the button that starts the assessment
        text: qsTr("Which type of hair loss do your answers fit?")
        size: 22
        strong: true
        heading: true
    }

    Column {
        width: root.width - 40
        spacing: 10

        NoteRow {
            glyph: "timer"
            //: About the assessment
            text: qsTr("About 5 minutes")
        }

        NoteRow {
            glyph: "undo"
            //: About the assessment
            text: qsTr("Stop whenever you like. Every answer is kept.")
        }

        NoteRow {
            glyph: "lock"
            //: About the assessment
            text: qsTr("Nothing leaves this phone.")
        }
    }

    Btn {
        width: root.width - 40
        //: Button: begin the assessment
        text: qsTr("Start")
        onClicked: root.started()
    }
}
