// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A clinic: share with it, and compare digits to be sure that its card is its own.
//
// clinic: var       a ClinicItem
// kind: string      of the button, "primary" or "tonal"
// signal shareRequested(), signal compared(bool holds)
Card {
    id: root

    property var clinic
    property string kind: "primary"

    signal shareRequested
    signal compared(bool holds)

    property bool comparing: false

    padding: 20
    spacing: 12

    ClinicHead {
        width: parent.width
        clinic: root.clinic
    }

    NoteRow {
        visible: root.clinic.age
        glyph: "alert"
        tone: Theme.caution
        text: root.clinic.age
    }

    Btn {
        width: parent.width
        kind: root.kind
        glyph: "share"
        //: Button: to the choice of what a clinic gets
        text: qsTr("Choose what to share")
        onClicked: root.shareRequested()
    }

    Btn {
        width: parent.width
        visible: !root.clinic.verified && !root.comparing && root.clinic.digits
        kind: "plain"
        //: Button: shows digits to compare with the clinic
        text: qsTr("Compare digits")
        onClicked: root.comparing = true
    }

    Column {
        width: parent.width
        visible: root.comparing && root.clinic.digits && !root.clinic.verified
        spacing: 8

        Txt {
            width: parent.width
            //: How to make sure that a card belongs to the clinic
            text: qsTr("Ask the clinic to read you its digits, on the phone or face to face. If they are the same, the card is theirs.")
        }

        Txt {
            width: parent.width
            text: root.clinic.digits
            size: 17
            strong: true
        }

        Grid {
            width: parent.width
            columns: Theme.large ? 1 : 2
            spacing: 8

            readonly property real cell: (width - (columns - 1) * spacing) / columns

            Btn {
                width: parent.cell
                kind: "outline"
                compact: true
                //: Button: the digits are not the same, or cannot be compared now
                text: qsTr("Not now")
                onClicked: root.comparing = false
            }

            Btn {
                width: parent.cell
                kind: "tonal"
                compact: true
                //: Button: the digits on both sides are the same
                text: qsTr("They match")
                onClicked: {
                    root.comparing = false
                    root.compared(true)
                }
            }
        }
    }
}
