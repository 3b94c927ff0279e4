// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// What else a changed answer changes; not there while that is nothing.
//
// effects: list of string     a sentence each
Card {
    id: root

    property var effects: []

    visible: effects.length > 0
    padding: 20
    spacing: 2

    Txt {
        width: parent.width
        //: Heads what else changes with an answer that was changed
        text: qsTr("This also changes")
        size: 17
        strong: true
        heading: true
        bottomPadding: 8 - lift
    }

    Repeater {
        model: root.effects

        Bullet {
            required property string modelData

            width: root.width - 40
            text: modelData
        }
    }

    Txt {
        width: parent.width
        //: Below what else changes: nothing is lost when an answer no longer counts
        text: qsTr("Nothing is lost: change it back and everything is as it was.")
        size: 13
        soft: true
        topPadding: 6
    }
}
