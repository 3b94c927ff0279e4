// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The head of a page: a title in the middle with a way back, or a large title at the start.
//
// title, sub: string
// leading: string     "back", "close" or "" ("")
// prominent: bool     title at the start: the pages of the bottom bar (no leading)
// titleSize: int      28 when prominent, else 17
// children            small buttons at the far end
// trailingMargin: real   8 lines up icons and plain buttons; 20 for filled ones (8)
// signal back()       back or close was pressed
Item {
    id: root

    default property alias trailing: far.data
    property string title
    property string sub
    property string leading
    property bool prominent: leading === ""
    property int titleSize: prominent ? 28 : 17
    property real trailingMargin: 8

    signal back

    // When the text is large the title takes a line of its own.
    readonly property bool stacked: Theme.large && (!prominent || far.width > 60)
    readonly property real side: Math.max(way.visible ? way.width : 0, far.width) + Math.max(0, trailingMargin - 8)

    width: parent ? parent.width : implicitWidth
    implicitWidth: 390
    implicitHeight: {
        if (root.stacked)
            return 56 + Math.max(0, far.implicitHeight - 48) + words.implicitHeight + 8
        return Math.max(56, words.implicitHeight + 16, far.implicitHeight + 8)
    }

    IconBtn {
        id: way

        anchors.left: parent.left
        anchors.leftMargin: 8
        y: 4
        visible: root.leading
        glyph: root.leading === "close" ? "close" : "back"
        text: root.leading === "close" ? root.closeText : root.backText
        onClicked: root.back()
    }

    //: The button that closes a page
    readonly property string closeText: qsTr("Close")
    //: The button that goes back to the page before
    readonly property string backText: qsTr("Back")

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.prominent || root.stacked ? Theme.gutter : root.side + 16
        anchors.rightMargin: {
            if (root.stacked)
                return Theme.gutter
            return root.prominent ? far.width + root.trailingMargin + 8 : root.side + 16
        }
        y: root.stacked ? root.height - implicitHeight - 8 : Math.round((root.height - implicitHeight) / 2)

        Txt {
            width: parent.width
            text: root.title
            size: root.titleSize
            visible: text
            strong: true
            heading: true
            horizontalAlignment: root.prominent || root.stacked ? Text.AlignLeft : Text.AlignHCenter
        }

        Txt {
            width: parent.width
            visible: text
            text: root.sub
            size: 13
            soft: true
            horizontalAlignment: root.prominent || root.stacked ? Text.AlignLeft : Text.AlignHCenter
        }
    }

    Row {
        id: far

        anchors.right: parent.right
        anchors.rightMargin: root.trailingMargin
        y: root.stacked || !root.prominent ? Math.max(4, 4 + Math.round((48 - height) / 2))
                                           : Math.round((root.height - height) / 2)
        spacing: 4
    }
}
