// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Review

// Assessments from people who are no clients yet: the new ones above the inbox, or all of them.
//
// packets: PacketListModel
// most: int                      rows shown; the rest stands behind "All assessments"
// signal chosen(string threadId), signal allRequested()
Column {
    id: root

    required property PacketListModel packets
    property int most: 2

    signal chosen(string threadId)
    signal allRequested

    readonly property var rows: packets.rows
    readonly property var shown: rows.slice(0, most)
    readonly property bool busy: packets.reading && packets.total > 0 && !patience.running

    visible: rows.length > 0 || packets.failed || busy
    spacing: 0

    FailedState {
        visible: root.packets.failed
        //: Assessments of people who are no clients yet cannot be read
        title: qsTr("Assessments cannot be read")
        text: root.packets.failure.text
        onActed: root.packets.reload()
    }

    // A few are read before anybody has looked; words that come and go would only be in the way.
    Timer {
        id: patience

        interval: 300
        running: root.packets.reading
    }

    BusyState {
        visible: root.busy
        //: While assessments of people who are no clients yet are read: %1 are, of %n
        title: qsTr("Reading assessments: %1 of %n", "", root.packets.total).arg(root.packets.concluded)
        text: {
            if (root.rows.length > 0) {
                //: While the latest assessments are not in the list yet
                return qsTr("What came last joins the list once it is read.")
            }
            //: Why the list of assessments is not shown yet
            return qsTr("The list is shown once all are read: whoever should see a doctor first then stands on top.")
        }
        share: root.packets.concluded / root.packets.total
        action: ""
    }

    Repeater {
        model: root.shown

        ListRow {
            id: row

            required property var modelData

            width: root.width
            glyph: {
                if (row.modelData.failed)
                    return "alert"
                return row.modelData.doctorFirst ? "clinic" : "question"
            }
            level: row.modelData.seen || row.modelData.failed ? -1 : row.modelData.level
            disc: row.modelData.seen || row.modelData.failed
            //: In the inbox: an assessment of which nothing can be read
            title: row.modelData.name || qsTr("Damaged assessment")
            meta: row.modelData.when
            sub: {
                if (row.modelData.failed) {
                    //: In the inbox, below an assessment that cannot be read
                    return qsTr("Cannot be read. The others are not affected.")
                }
                //: In the inbox: an assessment of somebody who is no client yet
                const kind = row.modelData.seen ? qsTr("Assessment, looked at") : qsTr("New assessment")
                //: In the inbox, after "New assessment". %1 is a type
                const fit = row.modelData.fit ? qsTr("fits best with %1").arg(row.modelData.fit) : ""
                return [row.modelData.reasons, kind + (fit ? ": " + fit : "")].filter(part => part).join(" · ")
            }
            onClicked: root.chosen(row.modelData.id)
        }
    }

    ListRow {
        width: root.width
        visible: root.packets.rows.length > root.most
        glyph: "inbox"
        //: Leads to all assessments of people who are no clients yet
        title: qsTr("All assessments")
        value: root.packets.rows.length
        onClicked: root.allRequested()
    }
}
