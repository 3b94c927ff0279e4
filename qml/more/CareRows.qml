// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.More

// What a client follows: the plan and the sessions it counts from. Nothing for other roles.
//
// model: MoreModel
// signal planRequested(), signal sessionsRequested()
Column {
    id: root

    required property MoreModel model

    property bool shown: model.has(MoreModel.Client)

    signal planRequested
    signal sessionsRequested

    width: parent ? parent.width : implicitWidth
    visible: shown
    bottomPadding: 24
    spacing: 12

    Connections {
        target: root.model

        function onChanged() {
            root.shown = root.model.has(MoreModel.Client)
        }
    }

    SectionHeader {
        //: Above what a client follows: the plan and the sessions
        title: qsTr("Your care")
    }

    Card {
        width: parent.width

        ListRow {
            glyph: "plan"
            disc: true
            //: Row that leads to the plan of care
            title: qsTr("Your plan")
            //: What the page about the plan is for
            sub: qsTr("Who wrote it, other versions, your calendar")
            onClicked: root.planRequested()
        }

        ListRow {
            glyph: "calendar"
            disc: true
            //: Row that leads to the list of sessions
            title: qsTr("Your sessions")
            //: What the list of sessions is for
            sub: qsTr("Had and booked: add, move, remove")
            divider: false
            onClicked: root.sessionsRequested()
        }
    }
}
