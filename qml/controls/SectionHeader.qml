// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The title of a section: 22 px, with something small at the far end.
//
// title: string
// size: int         22, or 17 inside a card
// children          at the far end; below the title when the text is large
Item {
    id: root

    default property alias trailing: far.data
    property string title
    property int size: 22

    readonly property bool stacked: Theme.large && far.width > 0

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: stacked ? label.implicitHeight + far.implicitHeight + 4
                            : Math.max(label.implicitHeight, far.implicitHeight)

    Txt {
        id: label

        anchors.left: parent.left
        anchors.right: root.stacked ? parent.right : far.left
        anchors.rightMargin: root.stacked ? 0 : 8
        y: root.stacked ? 0 : Math.round((root.height - implicitHeight) / 2)
        text: root.title
        size: root.size
        strong: true
        heading: true
    }

    Row {
        id: far

        anchors.right: root.stacked ? undefined : parent.right
        anchors.left: root.stacked ? parent.left : undefined
        y: root.stacked ? root.height - height : Math.round((root.height - height) / 2)
        spacing: 8
    }
}
