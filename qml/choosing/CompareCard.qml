// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Rows of the comparison on a card.
//
// rows: var         see CompareRow
// marked: bool      a sign stands before each word (true)
// form: string      "table", "columns" or "lines"
// nothing: string   said when there is no row
Card {
    id: root

    property var rows: []
    property bool marked: true
    property string form: "columns"
    property string nothing

    padding: 20
    verticalPadding: 4

    Txt {
        width: parent.width
        visible: root.rows.length === 0
        topPadding: lift + 12
        bottomPadding: 12 - lift
        text: root.nothing
        soft: true
    }

    Repeater {
        model: root.rows

        CompareRow {
            required property var modelData
            required property int index

            row: modelData
            marked: root.marked
            form: root.form
            divider: index < root.rows.length - 1
        }
    }
}
