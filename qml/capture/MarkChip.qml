// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One thing that is watched while aiming: a tick when it is good, a dot and bold words when not.
//
// word: string
// mark: int     0 unknown, 1 good, 2 poor
Rectangle {
    id: root

    property string word
    property int mark: 0

    implicitWidth: row.implicitWidth + 24
    implicitHeight: Math.max(32, row.implicitHeight + 12)
    radius: height / 2
    color: "#D11D1B18"

    Accessible.role: Accessible.StaticText
    Accessible.name: {
        switch (root.mark) {
        case 1:
            //: Something that is watched while aiming and is good; %1 is e.g. "Light"
            return qsTr("%1: good").arg(root.word)
        case 2:
            //: Something that is watched while aiming and is not good yet; %1 is e.g. "Light"
            return qsTr("%1: not yet").arg(root.word)
        default:
            return root.word
        }
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        Item {
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14

            Icon {
                anchors.centerIn: parent
                visible: root.mark === 1
                name: "check"
                size: 16
                maxScale: 1
                weight: 2.4
                color: "#63D2C4"
            }

            Rectangle {
                anchors.centerIn: parent
                width: 9
                height: 9
                radius: 5
                visible: root.mark !== 1
                color: root.mark === 2 ? "#F0B24A" : "transparent"
                border.width: root.mark === 2 ? 0 : 1.5
                border.color: "#B8AFA2"
            }
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            text: root.word
            size: 13
            maxScale: 1.4
            strong: root.mark === 2
            color: "#F3EFE8"
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
