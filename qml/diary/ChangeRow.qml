// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One answer that was changed: what it was, struck through, and what it became.
//
// title, before, after: string
Item {
    id: root

    property string title
    property string before
    property string after

    width: parent ? parent.width : implicitWidth
    implicitWidth: 310
    implicitHeight: words.implicitHeight + 16

    Accessible.role: Accessible.StaticText
    //: A changed answer, read to screen readers: %1 is the question, %2 the old answer, %3 the new one
    Accessible.name: qsTr("%1: was %2, is %3").arg(root.title).arg(root.before).arg(root.after)

    Column {
        id: words

        x: 20
        y: 8
        width: parent.width - 40

        Txt {
            width: parent.width
            text: root.title
            size: 13
            soft: true
            spoken: false
        }

        Txt {
            width: parent.width
            text: root.before
            soft: true
            font.strikeout: true
            spoken: false
        }

        Txt {
            width: parent.width
            text: root.after
            medium: true
            spoken: false
        }
    }
}
