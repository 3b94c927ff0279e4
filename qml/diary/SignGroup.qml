// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// Signs of one group, one row each.
//
// signs: SignListModel
// last: bool      no line below the last row (false)
// signal marked(string signId, bool ticked)
Column {
    id: root

    required property SignListModel signs
    property bool last: false

    signal marked(string signId, bool ticked)

    width: parent ? parent.width : implicitWidth

    Repeater {
        model: root.signs

        CheckRow {
            required property int index
            required property string signId
            required property string question
            required property bool ticked

            text: question
            chosen: ticked
            divider: !root.last || index < root.signs.count - 1
            onClicked: root.marked(signId, !ticked)
        }
    }
}
