// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The bar below a page that carries its one primary button: 104 high with a hairline.
//
// children           buttons, side by side, the last one widest; stacked when the text is
//                    large or they do not fit
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
        readonly property Item widest: {
            let last = null
            for (let i = 0; i < count; ++i) {
                if (children[i].visible)
                    last = children[i]
            }
            return last
        }
        readonly property real rest: {
            let left = width
            for (let i = 0; i < count; ++i) {
                if (children[i].visible && children[i] !== widest)
                    left -= children[i].implicitWidth + spacing
            }
            return left
        }

        readonly property bool tight: widest !== null && rest < widest.implicitWidth

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Math.max(Theme.gutter, Math.round((root.width - 640) / 2))
        anchors.rightMargin: anchors.leftMargin
        y: 12
        columns: Theme.large || tight ? 1 : Math.max(1, count)
        spacing: 10
        onCountChanged: {
            for (let i = 0; i < count; ++i)
                spread(children[i])
        }

        // All but the last keep their own width; the last takes what is left.
        function spread(child: Item) {
            child.width = Qt.binding(() => {
                if (row.columns === 1)
                    return row.width
                return child === row.widest ? row.rest : child.implicitWidth
            })
        }
    }
}
