// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Why a bad result happens, and what helps against it.
//
// causes: var            list of words
// prevention: string
Column {
    id: root

    property var causes: []
    property string prevention

    width: parent ? parent.width : implicitWidth
    spacing: 4

    Txt {
        width: parent.width
        //: Above the causes of a bad result
        text: qsTr("Why it happens")
        size: 13
        soft: true
    }

    Repeater {
        model: root.causes

        Bullet {
            required property string modelData

            text: modelData
            hollow: true
        }
    }

    Txt {
        width: parent.width
        topPadding: lift + 8
        //: Above what helps against a bad result
        text: qsTr("What helps against it")
        size: 13
        soft: true
    }

    Txt {
        width: parent.width
        text: root.prevention
    }
}
