// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One thing that was found: what it is, where, and what to do.
//
// finding: var    {what, advice, places, more}
// weight: int     0 to mend, 1 worth a look, 2 a hint
// divider: bool   hairline below (true)
Item {
    id: root

    required property var finding
    required property int weight
    property bool divider: true

    implicitWidth: 350
    implicitHeight: Math.max(disc.height, words.implicitHeight) + 32

    Accessible.role: Accessible.StaticText
    Accessible.name: finding.what
    Accessible.description: finding.places.concat(finding.advice).join(", ")

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: 16
        y: 16
        width: Math.round(36 * Math.min(Theme.textScale, 1.4))
        height: width
        radius: width / 2
        color: root.weight === 0 ? Theme.cautionSoft : Theme.well

        Icon {
            anchors.centerIn: parent
            name: ["alert", "eye", "info"][root.weight]
            size: 20
            maxScale: 1.4
            color: root.weight === 0 ? Theme.caution : Theme.inkSoft
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 16
        spacing: 2

        Txt {
            width: parent.width
            text: root.finding.what
            size: 17
            medium: true
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            spoken: false
        }

        Repeater {
            model: root.finding.places

            Txt {
                required property string modelData

                width: words.width
                text: modelData
                size: 13
                soft: true
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                spoken: false
            }
        }

        Txt {
            width: parent.width
            visible: root.finding.more > 0
            //: Below some places in a form: how many more there are
            text: qsTr("and in %n more place(s)", "", root.finding.more)
            size: 13
            soft: true
            spoken: false
        }

        Txt {
            width: parent.width
            topPadding: 4 + lift
            text: root.finding.advice
            spoken: false
        }
    }

    Hairline {
        anchors.left: words.left
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        visible: root.divider
    }
}
