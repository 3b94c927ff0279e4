// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Today

// A day with a plan.
//
// today: TodayModel
// signal adviceRequested(string entryId)
// signal sourceRequested(int number)
// signal sessionRequested()
// signal mayRequested()
Column {
    id: root

    required property TodayModel today

    signal adviceRequested(string entryId)
    signal sourceRequested(int number)
    signal sessionRequested
    signal mayRequested

    width: parent ? parent.width : implicitWidth

    Item {
        width: 1
        height: 8
    }

    DayDial {
        width: parent.width
        day: root.today.day
        phases: root.today.phaseLengths
        missed: root.today.missedDays
        logged: root.today.loggedToday
        total: root.today.topUpDay
        phase: root.today.phase
        sub: root.today.longTerm ? "" : root.today.sessionText
    }

    Txt {
        width: parent.width
        topPadding: 8 + lift
        visible: root.today.longTerm
        horizontalAlignment: Theme.large ? Text.AlignLeft : Text.AlignHCenter
        text: root.today.topUpText
        size: 13
        soft: true
    }

    Item {
        width: 1
        height: 20
    }

    SignsSection {
        today: root.today
        onAdviceRequested: entryId => root.adviceRequested(entryId)
    }

    BoundLoader {
        width: parent.width
        active: root.today.askTechnician
        sourceComponent: LevelBanner {
            level: 1
            small: true
            text: root.today.technicianText
        }
    }

    BoundLoader {
        width: parent.width
        active: root.today.nextSessionText !== ""
        sourceComponent: Column {
            topPadding: 12

            NoteRow {
                glyph: "calendar"
                text: root.today.nextSessionText
            }
        }
    }

    Item {
        width: 1
        height: 24
    }

    SectionHeader {
        title: root.today.shownDay
               //: Title above the tasks of a day that has passed
               ? qsTr("To do on that day")
               //: Title above the tasks of the day
               : qsTr("To do today")

        DotProgress {
            visible: root.today.tasks.count > 0
            count: root.today.tasks.count <= 12 ? root.today.tasks.count : 0
            done: root.today.tasks.done
            //: How many tasks of the day are done: %1 of %2
            text: qsTr("%1 of %2").arg(root.today.tasks.done).arg(root.today.tasks.count)
            shown: true
        }
    }

    Item {
        width: 1
        height: 12
    }

    TaskCard {
        visible: root.today.tasks.count > 0
        tasks: root.today.tasks
        onTicked: (taskId, done) => root.today.setTicked(taskId, done)
        onSourceRequested: number => root.sourceRequested(number)
    }

    BoundLoader {
        width: parent.width
        active: root.today.tasks.count === 0
        sourceComponent: Txt {
            text: root.today.shownDay
                  ? qsTr("Nothing to tick on that day.")
                  : qsTr("Nothing to tick today. What holds for now stands below.")
            soft: true
        }
    }

    // Below the fold: the first frame need not wait for it.
    BoundLoader {
        width: parent.width
        later: true
        sourceComponent: TodayBelow {
            today: root.today
            onSourceRequested: number => root.sourceRequested(number)
            onSessionRequested: root.sessionRequested()
            onMayRequested: root.mayRequested()
        }
    }
}
