// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Intake

// A form's decision table: take one in, give it to reviewers, take it away.
//
// model: FormModel
// signal tableRequested()
Column {
    id: root

    required property FormModel model

    signal tableRequested

    topPadding: 12
    spacing: 12

    SectionHeader {
        width: root.width
        //: Title above a form's decision table
        title: qsTr("Decision table")
    }

    Card {
        width: root.width

        ListRow {
            visible: root.model.hasTable
            glyph: "plan"
            disc: true
            interactive: false
            chevron: false
            title: root.model.tableName
            sub: root.model.tableAbout
        }

        ListRow {
            visible: root.model.hasTable
            glyph: "download"
            disc: true
            //: Saves a table as a page for those who review it
            title: qsTr("Save the reviewers' grid")
            //: What the reviewers' grid is
            sub: qsTr("A page to read and print: every rule with its reason, source and reviewer")
            onClicked: root.model.saveGrid()
        }

        ListRow {
            glyph: "folder"
            disc: true
            divider: root.model.hasTable
            title: {
                if (root.model.hasTable) {
                    //: Takes another decision table in place of the present one
                    return qsTr("Open another table")
                }
                //: Takes a decision table in from a file
                return qsTr("Open a table file")
            }
            sub: {
                if (root.model.hasTable) {
                    //: Below the row that opens another decision table
                    return qsTr("It takes the place of this one")
                }
                //: What a decision table is for
                return qsTr("Rules of your own over the answers to this form")
            }
            onClicked: root.tableRequested()
        }

        ListRow {
            visible: root.model.hasTable
            glyph: "close"
            disc: true
            chevron: false
            divider: false
            //: Takes a form's decision table away
            title: qsTr("Take the table away")
            //: What happens without a decision table
            sub: qsTr("The form then concludes nothing")
            onClicked: root.model.removeTable()
        }
    }
}
