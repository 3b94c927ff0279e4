// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One line of text under its label.
//
// label: string
// error: string       says what is wrong and how to mend it; also turns the outline
// hint: string        below, when there is no error
// text, placeholderText, echoMode, validator, maximumLength, accepted(), … of TextField
T.TextField {
    id: root

    property string label
    property string error
    property string hint

    readonly property real note: foot.visible ? foot.implicitHeight + 4 : 0
    readonly property real box: Math.max(56, 16 + name.lineHeight + Theme.lead(font.pixelSize))

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: box + note
    leftPadding: 16
    rightPadding: 16
    topPadding: label ? 6 + name.lineHeight : 8
    bottomPadding: note + (label ? 6 : 8)
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.px(17)
    color: enabled ? Theme.ink : Theme.edge
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    placeholderTextColor: Theme.inkSoft
    selectByMouse: true

    Accessible.name: label ? label : placeholderText
    Accessible.description: error ? error : hint

    cursorDelegate: Rectangle {
        width: 2
        color: Theme.accent
        visible: root.cursorVisible
    }

    background: Item {
        Rectangle {
            width: parent.width
            height: root.box
            radius: Theme.radiusSmall
            color: Theme.surface
            border.width: root.activeFocus || root.error ? 2 : 1
            border.color: {
                if (root.error)
                    return Theme.urgent
                return root.activeFocus ? Theme.accent : Theme.edge
            }
        }
    }

    Txt {
        id: name

        x: 16
        y: 7
        width: parent.width - 32
        text: root.label
        size: 12
        medium: true
        color: {
            if (root.error)
                return Theme.urgent
            return root.activeFocus ? Theme.accent : Theme.inkSoft
        }
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        spoken: false
    }

    Txt {
        x: root.leftPadding
        y: root.topPadding
        width: parent.width - 32
        height: root.box - root.topPadding - (root.label ? 6 : 8)
        visible: !root.length && !root.preeditText
        text: root.placeholderText
        size: 17
        soft: true
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        spoken: false
    }

    Txt {
        id: foot

        x: 16
        y: root.box + 4
        width: parent.width - 32
        visible: text
        text: root.error ? root.error : root.hint
        size: 13
        color: root.error ? Theme.urgent : Theme.inkSoft
        spoken: false
    }
}
