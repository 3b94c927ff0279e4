// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// What one opened file has to say for itself.
Item {
    id: root

    required property string file
    required property string title
    required property string text
    required property bool refused

    implicitHeight: words.implicitHeight

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: text

    Icon {
        id: icon

        anchors.left: parent.left
        y: 2
        name: root.refused ? "alert" : "info"
        size: 20
        maxScale: 1.4
        color: root.refused ? Theme.caution : Theme.inkSoft
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: 12
        anchors.right: parent.right

        Txt {
            width: parent.width
            text: root.title
            medium: true
            spoken: false
        }

        Txt {
            width: parent.width
            text: root.text
            size: 13
            soft: true
            spoken: false
        }

        Txt {
            width: parent.width
            text: root.file
            size: 12
            soft: true
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
        }
    }
}
