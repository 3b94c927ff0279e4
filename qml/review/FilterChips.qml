// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Review

// Which cases are listed; a filter that holds nobody is left out, unless it is the chosen one.
ListView {
    id: root

    required property InboxModel inbox
    property real margin: Theme.gutter

    implicitHeight: probe.implicitHeight
    orientation: ListView.Horizontal
    leftMargin: margin
    rightMargin: margin
    spacing: 8
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: offered.filter(each => each.filter <= InboxModel.NeedsYou
                                  || each.filter === inbox.filter || inbox.counts[each.filter] > 0)

    readonly property var offered: [
        //: Filter of the inbox: every case
        { filter: InboxModel.All, text: qsTr("All") },
        //: Filter of the inbox: cases that wait for the technician
        { filter: InboxModel.NeedsYou, text: qsTr("Needs you") },
        //: Filter of the inbox: cases that wait for too long
        { filter: InboxModel.Overdue, text: qsTr("Overdue") },
        //: Filter of the inbox: cases with entries that nobody has looked at
        { filter: InboxModel.Unreviewed, text: qsTr("Unreviewed") },
        //: Filter of the inbox: cases whose sender may be a stranger
        { filter: InboxModel.Unverified, text: qsTr("Not verified") }
    ]

    delegate: Chip {
        required property var modelData
        readonly property string number: Number(root.inbox.counts[modelData.filter]).toLocaleString(Qt.locale(), "f", 0)

        //: A filter of the inbox: %1 its name, %2 how many cases it holds
        text: qsTr("%1 %2").arg(modelData.text).arg(number)
        chosen: modelData.filter === root.inbox.filter
        onClicked: root.inbox.filter = modelData.filter
    }

    Chip {
        id: probe

        visible: false
        text: "0"
    }
}
