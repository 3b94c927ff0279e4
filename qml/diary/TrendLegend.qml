// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// What the lines of a trend are.
//
// sessionNumber: int   from which its days count (0: dates stand below)
Flow {
    id: root

    required property int sessionNumber

    spacing: 16

    Row {
        spacing: 8

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 10
            radius: 5
            color: Theme.alpha(Theme.accent, Theme.dark ? .3 : .16)
        }

        Txt {
            //: Legend of a chart: the band in which most people are
            text: qsTr("usual healing")
            size: 13
            soft: true
        }
    }

    Row {
        spacing: 8

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 16
            height: 2
            color: Theme.ink
        }

        Txt {
            //: Legend of a chart: the person's own values
            text: qsTr("you")
            size: 13
            soft: true
        }
    }

    Txt {
        visible: root.sessionNumber > 0
        //: Legend of a chart: what its days count from; %1 is the number of the session
        text: qsTr("days after session %1").arg(root.sessionNumber)
        size: 13
        soft: true
    }
}
