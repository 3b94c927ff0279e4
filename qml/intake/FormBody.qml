// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Intake

// What there is to say about a form, and what can be done with it.
//
// model: FormModel
// signal tableRequested()   a table from a file
Column {
    id: root

    required property FormModel model

    signal tableRequested

    width: parent ? parent.width : implicitWidth
    spacing: 12

    FormHead {
        width: parent.width
        model: root.model
    }

    RefusalBanner {
        refusal: root.model.refusal
    }

    LevelBanner {
        width: parent.width
        visible: root.model.savedTo !== ""
        level: 0
        small: true
        //: A file was saved
        word: qsTr("Saved")
        text: root.model.savedTo
    }

    Repeater {
        model: root.model.findings

        FindingGroup {
            required property var modelData

            width: root.width
            group: modelData
        }
    }

    NoteRow {
        visible: root.model.findings.length === 0
        glyph: "check"
        tone: Theme.calm
        text: {
            if (root.model.hasTable) {
                //: The linters have nothing to say about a form and its table
                return qsTr("Nothing was found: form and table passed every check.")
            }
            //: The linters have nothing to say about a form
            return qsTr("Nothing was found: the form passed every check.")
        }
    }

    TableCard {
        width: parent.width
        model: root.model
        onTableRequested: root.tableRequested()
    }

    SectionHeader {
        above: 12
        //: Title above what can be done with a form's file
        title: qsTr("The form's file")
    }

    Card {
        width: parent.width

        ListRow {
            glyph: "download"
            disc: true
            //: Saves a form's file once more
            title: qsTr("Save it again")
            //: What is saved of a form
            sub: qsTr("The same file, byte for byte")
            onClicked: root.model.saveForm()
        }

        ListRow {
            glyph: "trash"
            disc: true
            divider: false
            chevron: false
            //: Removes a form, with undo
            title: qsTr("Remove the form")
            sub: {
                if (root.model.hasTable) {
                    //: What goes with a form
                    return qsTr("Its table goes with it. You can undo it.")
                }
                //: Below the row that removes a form
                return qsTr("You can undo it.")
            }
            onClicked: root.model.remove()
        }
    }
}
