// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Several lines of text; grows with what is written.
//
// label: string
// text, placeholderText, … of TextArea
// minimumLines: int     (3)
// framed: bool          an outline of its own (true); false inside a card
// longest: int          characters that are kept; it takes no more (0: as many as one likes)
// full: bool            that many
T.TextArea {
    id: root

    property string label
    property int minimumLines: 3
    property bool framed: true
    property int longest: 0

    readonly property bool full: longest > 0 && length >= longest

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(contentHeight, minimumLines * Theme.lead(font.pixelSize))
                    + topPadding + bottomPadding
    leftPadding: framed ? 16 : 0
    rightPadding: leftPadding
    topPadding: (label ? 9 + name.lineHeight : 12)
    bottomPadding: 12 + (full ? limit.implicitHeight : 0)
    font.pixelSize: Theme.px(17)
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    horizontalAlignment: TextEdit.AlignLeft
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: true
    // Tab leaves the field: a note needs no tab stops, and a keyboard must get out.
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    // What is not kept must not look as if it were.
    onTextChanged: if (longest > 0 && length > longest) remove(longest, length)

    Accessible.name: label ? label : placeholderText
    Accessible.description: full ? limit.text : ""

    cursorDelegate: Rectangle {
        width: 2
        color: Theme.accent
        visible: root.cursorVisible
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.framed ? Theme.surface : "transparent"
        border.width: !root.framed ? 0 : root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.edge
    }

    Txt {
        id: name

        x: root.leftPadding
        y: 7
        width: parent.width - 2 * root.leftPadding
        text: root.label
        size: 12
        medium: true
        color: root.activeFocus ? Theme.accent : Theme.inkSoft
        spoken: false
    }

    Txt {
        id: limit

        x: root.leftPadding
        y: root.height - height - 8
        width: parent.width - 2 * root.leftPadding
        visible: root.full
        //: Below a text that has as many characters as are kept; %1 is how many
        text: qsTr("No more than %1 characters fit here.").arg(Number(root.longest).toLocaleString(Qt.locale(), "f", 0))
        size: 12
        color: Theme.caution
        spoken: false
    }

    Txt {
        x: root.leftPadding
        y: root.topPadding - lift
        width: parent.width - 2 * root.leftPadding
        visible: !root.length && !root.preeditText
        text: root.placeholderText
        size: 17
        soft: true
        spoken: false
    }
}
