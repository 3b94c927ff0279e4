// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Today

// What follows the tasks of a day: what prepares for a session, what holds without ticking, what is allowed when, what comes.
//
// today: TodayModel
// signal sourceRequested(int number)
// signal sessionRequested()
// signal mayRequested()
Column {
    id: root

    required property TodayModel today

    signal sourceRequested(int number)
    signal sessionRequested
    signal mayRequested

    Item {
        width: 1
        height: 24
        visible: root.today.before.count > 0
    }

    SectionHeader {
        visible: root.today.before.count > 0
        title: root.today.beforeTitle

        Txt {
            //: How many tasks before a session are done: %1 of %2
            text: qsTr("%1 of %2").arg(root.today.before.done).arg(root.today.before.count)
            soft: true
        }
    }

    Item {
        width: 1
        height: 12
        visible: root.today.before.count > 0
    }

    TaskCard {
        visible: root.today.before.count > 0
        tasks: root.today.before
        onTicked: (taskId, done) => root.today.setTicked(taskId, done)
        onSourceRequested: number => root.sourceRequested(number)
    }

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

    Card {
        width: parent.width

        ListRow {
            glyph: "question"
            disc: true
            //: Leads to what is allowed today and from when the rest is
            title: qsTr("May I …?")
            //: Examples of what one may ask: it stands below "May I …?"
            sub: qsTr("Swim, shave, sun, gym and more")
            onClicked: root.mayRequested()
        }

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
