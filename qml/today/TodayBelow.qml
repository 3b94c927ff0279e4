// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Today

// What follows the tasks of a day: what holds without ticking, what is allowed when, what comes.
//
// today: TodayModel
// signal sourceRequested(int number)
// signal sessionRequested()
Column {
    id: root

    required property TodayModel today

    signal sourceRequested(int number)
    signal sessionRequested

    Item {
        width: 1
        height: 24
        visible: root.today.notes.count > 0
    }

    SectionHeader {
        visible: root.today.notes.count > 0
        //: Title above what holds on this day without anything to tick
        title: qsTr("Keep in mind")
    }

    Item {
        width: 1
        height: 12
        visible: root.today.notes.count > 0
    }

    TaskCard {
        visible: root.today.notes.count > 0
        tasks: root.today.notes
        onSourceRequested: number => root.sourceRequested(number)
    }

    Item {
        width: 1
        height: 12
    }

    PermissionCard {
        visible: root.today.permissions.length > 0
        permissions: root.today.permissions
    }

    Item {
        width: 1
        height: 12
        visible: root.today.permissions.length > 0
    }

    Card {
        width: parent.width

        ListRow {
            glyph: "plus"
            disc: true
            divider: false
            //: Asks for the day of one more session
            title: qsTr("Add a session")
            onClicked: root.sessionRequested()
        }
    }

    Item {
        width: 1
        height: 20
        visible: root.today.milestones.length > 0
    }

    MilestoneStrip {
        visible: root.today.milestones.length > 0
        milestones: root.today.milestones
    }
}
