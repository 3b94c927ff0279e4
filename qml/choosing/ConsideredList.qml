// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// The clinics that were noted, a field for one more, and the way to compare them.
//
// considered: ConsideredModel
// signal clinicChosen(string clinicId), signal sideBySideRequested()
Column {
    id: root

    required property ConsideredModel considered

    signal clinicChosen(string clinicId)
    signal sideBySideRequested

    spacing: 12

    Card {
        width: parent.width
        visible: root.considered.state !== ConsideredModel.Full || rows.count > 0

        BusyState {
            visible: root.considered.state === ConsideredModel.Loading
            //: While the clinics are being read
            title: qsTr("Opening your clinics")
            action: ""
        }

        FailedState {
            visible: root.considered.state === ConsideredModel.Failed
            title: root.considered.error.title
            text: root.considered.error.text
            onActed: root.considered.reload()
        }

        EmptyState {
            visible: root.considered.state === ConsideredModel.Empty
            //: The list of clinics without any
            title: qsTr("No clinic noted yet")
            //: Below "No clinic noted yet"
            text: qsTr("Write down one that you consider. Mark what you find there, and lay several beside each other.")
        }

        Repeater {
            id: rows

            model: root.considered.clinics

            ConsideredRow {
                required property var modelData
                required property int index

                clinic: modelData
                divider: index < rows.count - 1
                onClicked: root.clinicChosen(modelData.id)
            }
        }
    }

    NoteRow {
        visible: root.considered.damaged > 0
        glyph: "alert"
        tone: Theme.caution
        //: Below the noted clinics. %n is a number of clinics
        text: qsTr("%n clinic(s) cannot be read. Nothing was deleted, and the others are not affected.", "", root.considered.damaged)
    }

    Btn {
        width: parent.width
        visible: root.considered.state === ConsideredModel.Full && rows.count > 1
        glyph: "compare"
        //: Button: shows two or three clinics beside each other
        text: qsTr("Side by side")
        onClicked: root.sideBySideRequested()
    }

    AddClinic {
        width: parent.width
        visible: root.considered.canAdd
        longest: root.considered.longestName
        onWanted: name => {
            const id = root.considered.add(name)
            if (id === "")
                return
            clear()
            root.clinicChosen(id)
        }
    }

    NoteRow {
        visible: !root.considered.canAdd && root.considered.state === ConsideredModel.Full
        glyph: "info"
        tone: Theme.inkSoft
        //: When no further clinic can be noted
        text: qsTr("That is as many as can be noted. Remove one to add another.")
    }

    NoteRow {
        glyph: "lock"
        tone: Theme.calm
        //: About what is noted about clinics
        text: qsTr("What you note here stays on this device.")
    }
}
