// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// What to look for: a pill on a well, with a button that empties it.
//
// placeholderText: string   also its name for screen readers
// keyHint: string           the key that leads here, on wide screens
// text, textEdited(), … of TextField
T.TextField {
    id: root

    property string keyHint

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(Theme.touch, Theme.lead(font.pixelSize) + 20)
    leftPadding: 48
    rightPadding: 48
    // Said aloud, it is mirrored; else the cursor of an empty field follows the keyboard.
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.px(15)
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    placeholderTextColor: Theme.inkSoft
    selectByMouse: true
    inputMethodHints: Qt.ImhNoPredictiveText

    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText
    Accessible.searchEdit: true

    Keys.onEscapePressed: event => {
        event.accepted = root.text !== ""
        root.empty()
    }

    cursorDelegate: Rectangle {
        width: 2
        color: Theme.accent
        visible: root.cursorVisible
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.well
        border.width: root.activeFocus ? 2 : 0
        border.color: Theme.accent
    }

    Text {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        textFormat: Text.PlainText
        font: root.font
        color: root.placeholderTextColor
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: 20
        maxScale: 1.2
        color: Theme.inkSoft
    }

    KeyCap {
        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        visible: root.keyHint && !root.activeFocus && root.text === ""
        text: root.keyHint
    }

    IconBtn {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text !== ""
        glyph: "close"
        size: 18
        color: Theme.inkSoft
        //: Button: empty the search field
        text: qsTr("Clear")
        onClicked: {
            root.empty()
            root.forceActiveFocus()
        }
    }

    function empty() {
        if (text === "")
            return
        clear()
        textEdited()
    }
}
