// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The title of a section: 22 px, with something small at the far end.
//
// title: string
// size: int         22, or 17 inside a card
// above: real       free above it, beside what the column leaves (0)
// children          at the far end; below the title when the text is large and they do not fit
Item {
    id: root

    default property alias trailing: far.data
    property string title
    property int size: 22
    property real above: 0

    readonly property bool stacked: Theme.large && far.width > 0
                                    && Math.ceil(measure.advanceWidth) + 8 + far.width > width

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: above + (stacked ? label.implicitHeight + far.implicitHeight + 4
                                     : Math.max(label.implicitHeight, far.implicitHeight))

    // The label itself would be laid out anew while it is asked, because its width hangs on the answer.
    TextMetrics {
        id: measure

        font: label.font
        text: root.title
    }

    Txt {
        id: label

        anchors.left: parent.left
        anchors.right: root.stacked ? parent.right : far.left
        anchors.rightMargin: root.stacked ? 0 : 8
        y: root.above + (root.stacked ? 0 : root.middleOf(label))
        text: root.title
        size: root.size
        strong: true
        heading: true
    }

    Row {
        id: far

        // No anchor changes sides: between both it would be as wide as the header.
        x: root.stacked !== LayoutMirroring.enabled ? 0 : root.width - width
        y: root.stacked ? root.height - height : root.above + root.middleOf(far)
        spacing: 8
    }

    function middleOf(item: Item): real {
        return Math.round((root.height - root.above - item.height) / 2)
    }
}
