// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One row of the comparison: what is compared, and a cell for each clinic.
//
// row: var          {title, cells: list of {name, word, remark, mark}, spoken}
// marked: bool      a sign stands before each word
// form: string      "table": the title beside the cells; "columns": above them; "lines": a line for
//                   each clinic, with its name
// divider: bool     hairline below (true)
Item {
    id: root

    property var row
    property bool marked: false
    property string form: "columns"
    property bool divider: true

    readonly property bool table: form === "table"
    readonly property bool lines: form === "lines"
    readonly property real lead: table ? Math.round(width * .34) : 0
    readonly property int count: row.cells.length

    width: parent ? parent.width : implicitWidth
    implicitWidth: 310
    implicitHeight: {
        const words = title.visible ? title.implicitHeight : 0
        const inside = table ? Math.max(words, cells.height) : words + cells.height + (words > 0 ? 6 : 0)
        return Math.max(48, inside + 24)
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: row.title + ": " + row.spoken
    Accessible.ignored: !marked

    Txt {
        id: title

        x: LayoutMirroring.enabled ? root.width - width : 0
        y: root.table ? Math.round((root.height - implicitHeight) / 2) : 12
        width: root.table ? root.lead - 16 : root.width
        visible: text
        text: root.row.title
        medium: true
        spoken: !root.marked
    }

    Grid {
        id: cells

        x: LayoutMirroring.enabled ? 0 : root.lead
        y: {
            if (root.table)
                return Math.round((root.height - height) / 2)
            return title.visible ? title.y + title.implicitHeight + 6 : 12
        }
        width: root.width - root.lead
        columns: root.lines ? 1 : root.count
        rowSpacing: 10

        Repeater {
            model: root.row.cells

            CompareCell {
                required property var modelData

                width: root.lines ? cells.width : cells.width / root.count
                name: root.lines ? modelData.name : ""
                hasSign: root.marked
                mark: modelData.mark
                word: modelData.word
                remark: modelData.remark
                spoken: !root.marked
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.divider
    }
}
