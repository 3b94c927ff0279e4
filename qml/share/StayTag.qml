// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Something that stays on this phone.
//
// text: string
Rectangle {
    id: root

    property alias text: words.text

    implicitWidth: row.implicitWidth + 28
    implicitHeight: Math.max(36, row.implicitHeight + 12)
    radius: Math.min(height / 2, 24)
    color: Theme.well

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "lock"
            size: 16
            color: Theme.inkSoft
        }

        Txt {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            medium: true
            soft: true
            spoken: false
        }
    }
}
