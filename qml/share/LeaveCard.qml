// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Share

// Photos, diary answers, notes and the rest, each on or off.
//
// preview: SharePreviewModel
Card {
    id: root

    required property SharePreviewModel preview

    //: In place of details of something that is switched off
    readonly property string staysText: qsTr("Stays here")
    readonly property bool several: preview.notes.length > 1

    LeaveRow {
        visible: root.preview.photoCount > 0
        glyph: "camera"
        //: What is shared. %n is how many, %1 a span of days
        title: qsTr("%n photo(s), %1", "", root.preview.photoCount).arg(root.preview.photoDays)
        //: About shared photos
        sub: root.preview.photos ? qsTr("Without place, time zone or device") : root.staysText
        leaves: root.preview.photos
        onFlipped: leaves => root.preview.photos = leaves

        PhotoStrip {
            width: parent.width
            ids: root.preview.photoIds
            opacity: root.preview.photos ? 1 : .35
        }
    }

    LeaveRow {
        glyph: "diary"
        //: What is shared. %n is how many
        title: qsTr("%n diary day(s)", "", root.preview.dayCount)
        sub: root.preview.symptoms ? root.preview.symptomText : root.staysText
        leaves: root.preview.symptoms
        divider: true
        onFlipped: leaves => root.preview.symptoms = leaves
    }

    LeaveRow {
        visible: root.preview.notes.length > 0
        glyph: "mark"
        title: {
            if (root.several) {
                //: What is shared. %n is how many
                return qsTr("%n note(s)", "", root.preview.notes.length)
            }
            //: What is shared. %1 is a day
            return root.preview.notes.length > 0 ? qsTr("Your note of %1").arg(root.preview.notes[0].day) : ""
        }
        sub: {
            if (root.several) {
                //: How many notes leave. %1 is how many, %2 of how many
                return qsTr("%1 of %2 leave").arg(root.preview.notesLeaving).arg(root.preview.notes.length)
            }
            //: A note in quotation marks
            return root.preview.notes.length > 0 ? qsTr("“%1”").arg(root.preview.notes[0].text) : ""
        }
        leaves: root.preview.notesLeaving > 0
        onFlipped: leaves => root.preview.setAllNotes(leaves)
    }

    Repeater {
        model: root.several ? root.preview.notes : []

        LeaveRow {
            required property var modelData

            width: root.width
            //: What is shared. %1 is a day
            title: qsTr("Your note of %1").arg(modelData.day)
            //: A note in quotation marks
            sub: qsTr("“%1”").arg(modelData.text)
            leaves: modelData.leaves
            onFlipped: leaves => root.preview.setNote(modelData.id, leaves)
        }
    }

    LeaveRow {
        visible: root.preview.modifierText
        glyph: "clinic"
        //: What is shared: facts that make signs weigh more, such as an illness
        title: qsTr("Health facts")
        sub: root.preview.modifiers ? root.preview.modifierText : root.staysText
        leaves: root.preview.modifiers
        onFlipped: leaves => root.preview.modifiers = leaves
    }

    LeaveRow {
        visible: root.preview.nameAsked
        glyph: "person"
        //: What is shared. %1 is the person's name
        title: qsTr("Your name: %1").arg(root.preview.nameText)
        //: About sharing one's name with a clinic
        sub: root.preview.name ? qsTr("The clinic keeps it for later") : root.staysText
        leaves: root.preview.name
        onFlipped: leaves => root.preview.name = leaves
    }

    LeaveRow {
        glyph: "calendar"
        visible: root.preview.sessions
        switchable: false
        divider: false
        //: What is shared
        title: qsTr("Session dates")
        sub: root.preview.sessions
    }
}
