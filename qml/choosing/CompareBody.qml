// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// The comparison: which clinics, what they offer, then every point and question.
//
// model: SideBySideModel
// form: string     "table", "columns" or "lines"
// signal clinicChosen(string clinicId)
Column {
    id: root

    required property SideBySideModel model
    property string form: "columns"

    signal clinicChosen(string clinicId)

    spacing: 12

    ClinicChoice {
        width: parent.width
        visible: root.model.clinics.length > 2
        model: root.model
    }

    CompareCard {
        width: parent.width
        form: root.form
        marked: false
        rows: root.model.overview
    }

    Card {
        width: parent.width

        ListRow {
            interactive: false
            //: Switch of the comparison
            title: qsTr("Only what differs")
            divider: false

            Toggle {
                //: Switch of the comparison
                text: qsTr("Only what differs")
                checked: root.model.onlyDifferences
                onToggled: root.model.onlyDifferences = checked
            }
        }
    }

    SectionHeader {
        above: 12
        //: Heads the points of the checklist in the comparison
        title: qsTr("What you found")
    }

    CompareCard {
        width: parent.width
        form: root.form
        rows: root.model.points
        //: In the comparison, when every point is marked alike
        nothing: qsTr("No point differs so far.")
    }

    SectionHeader {
        above: 12
        //: Heads the questions in the comparison
        title: qsTr("Questions")
    }

    CompareCard {
        width: parent.width
        form: root.form
        rows: root.model.questions
        //: In the comparison, when the same questions were asked everywhere
        nothing: qsTr("The same questions were asked.")
    }

    SectionHeader {
        above: 12
        visible: notes.visible
        //: Heads the free notes in the comparison
        title: qsTr("Notes")
    }

    CompareCard {
        id: notes

        width: parent.width
        visible: rows.length > 0
        // Notes are long: on a phone each takes the whole width.
        form: root.form === "table" ? "table" : "lines"
        marked: false
        rows: root.model.notes
    }
}
