// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Clinic
import Stipple.Controls

// What stands on the clinic's card: its name, how long it is good, the root key's fingerprint.
Card {
    id: root

    required property ClinicModel model

    readonly property bool good: model.validity === ClinicModel.Good

    padding: 20
    spacing: 16

    Row {
        width: parent.width
        spacing: 16

        StippleArt {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            width: 64
            height: 64
            dots: 90
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - mark.width - 16
            spacing: 2

            Txt {
                width: parent.width
                text: root.model.name
                size: 22
                strong: true
                heading: true
            }

            Row {
                width: parent.width
                spacing: 6

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.good ? "check" : "alert"
                    size: 18
                    maxScale: 1.4
                    color: root.good ? Theme.calm : Theme.caution
                }

                Txt {
                    width: parent.width - 30
                    text: root.model.expiry
                    size: 13
                    medium: true
                    color: root.good ? Theme.calm : Theme.caution
                }
            }
        }
    }

    Hairline {
        width: parent.width
    }

    Column {
        width: parent.width
        spacing: 8

        Txt {
            width: parent.width
            //: Above the digits by which the clinic's key is known
            text: qsTr("Fingerprint of your key")
            size: 13
            soft: true
        }

        Flow {
            id: groups

            // Digits are read from left to right in every language.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            width: Math.min(parent.width, 4 * Theme.px(72))
            spacing: 0

            Accessible.role: Accessible.StaticText
            Accessible.name: Array.from(root.model.fingerprint).join(" ")

            Repeater {
                model: root.model.fingerprint

                Txt {
                    required property string modelData

                    width: Math.floor(groups.width / Math.max(2, Math.floor(groups.width / Theme.px(72))))
                    text: modelData
                    size: 17
                    medium: true
                    font.letterSpacing: 1
                    wrapMode: Text.NoWrap
                    spoken: false
                }
            }
        }

        Txt {
            width: parent.width
            //: What the fingerprint of the clinic's key is for
            text: qsTr("It stays the same with every new card of yours. To be sure who is who, compare the digits that stand in a client's case.")
            size: 13
            soft: true
        }
    }

    NoteRow {
        visible: root.model.renewed
        glyph: "flip"
        //: The clinic's card is not its first one
        text: qsTr("This card is newer than your first one. Clients with an older card should get it before theirs ends.")
    }
}
