// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The bar below a page that carries its one primary button: 104 high with a hairline.
//
// children           buttons, side by side, the last one widest; stacked when the text is large
// safeBottom: real   height of the phone's own bar below (24)
Rectangle {
    id: root

    default property alias actions: row.data
    property real safeBottom: 24

    width: parent ? parent.width : implicitWidth
    implicitWidth: 390
    implicitHeight: row.implicitHeight + 28 + safeBottom
    color: Theme.bar

    Hairline {
        width: parent.width
    }

    Grid {
        id: row

        readonly property int count: children.length

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gutter
        anchors.rightMargin: Theme.gutter
        y: 12
        columns: Theme.large ? 1 : Math.max(1, count)
        spacing: 10
        onCountChanged: spread()
        onWidthChanged: spread()
        onColumnsChanged: spread()

        // All but the last keep their own width; the last takes what is left.
        function spread() {
            let rest = width
            for (let i = 0; i < count; ++i) {
                const child = children[i]
                if (columns === 1)
                    child.width = width
                else if (i === count - 1)
                    child.width = rest
                else
                    child.width = Qt.binding(() => child.implicitWidth)
                rest -= child.width + spacing
            }
        }
    }
}
