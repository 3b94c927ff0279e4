// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Who reads what is shared: the clinic, its people, and whether its card was compared.
//
// clinic: var     a ClinicItem
Item {
    id: root

    property var clinic

    implicitHeight: Math.max(avatar.height, words.implicitHeight)

    Avatar {
        id: avatar

        anchors.left: parent.left
        letters: root.clinic.initials
    }

    Column {
        id: words

        anchors.left: avatar.right
        anchors.leftMargin: 14
        anchors.right: parent.right
        y: Math.max(0, Math.round((avatar.height - implicitHeight) / 2))
        spacing: 1

        Txt {
            width: parent.width
            text: root.clinic.name
            size: 17
            strong: true
        }

        Txt {
            width: parent.width
            visible: text
            text: root.clinic.people
            size: 13
            soft: true
        }

        Item {
            width: parent.width
            height: Math.max(icon.height, state.implicitHeight) + 2

            Icon {
                id: icon

                anchors.left: parent.left
                y: Math.round((state.lineHeight - height) / 2) + 1
                name: root.clinic.verified ? "check" : "question"
                size: 16
                color: root.clinic.verified ? Theme.calm : Theme.caution
            }

            Txt {
                id: state

                anchors.left: icon.right
                anchors.leftMargin: 6
                anchors.right: parent.right
                text: {
                    if (root.clinic.verified) {
                        //: About a clinic: its digits were compared
                        return qsTr("Verified: the digits were compared")
                    }
                    //: About a clinic: its digits were not compared
                    return qsTr("Not verified yet")
                }
                size: 13
                medium: true
                color: root.clinic.verified ? Theme.calm : Theme.caution
            }
        }
    }
}
