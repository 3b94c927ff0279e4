// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Reminders
import Stipple.Today

// The first page of a client: which day it is, whether what is seen is usual, what to do.
AppPage {
    id: root

    property alias shownDay: model.shownDay

    signal todayRequested
    signal logRequested
    signal mayRequested
    signal helpRequested
    signal adviceRequested(string entryId)
    signal sourceRequested(int number)
    signal sessionRequested
    signal reminderHealthRequested

    //: Title of the page about today
    title: qsTr("Today")

    TodayModel {
        id: model

        onFailed: error => note.show(error.title, "")
    }

    PageScroll {
        anchors.fill: parent
        spacing: 0
        topSpace: 12

        TodayGreeting {
            greeting: model.greeting
            dateText: model.dateText
            onHelpRequested: root.helpRequested()
        }

        BoundLoader {
            width: parent.width
            active: model.shownDay
            sourceComponent: PastDayCard {
                day: model.dateText
                onTodayRequested: root.todayRequested()
            }
        }

        // What is wrong with reminders can wait for the day.
        BoundLoader {
            width: parent.width
            later: true
            sourceComponent: RemindersNotice {
                onHealthRequested: root.reminderHealthRequested()
                onFailed: error => note.show(error.title, "")
            }
        }

        BoundLoader {
            width: parent.width
            sourceComponent: {
                switch (model.state) {
                case TodayModel.Loading:
                    return loading
                case TodayModel.Empty:
                    return empty
                case TodayModel.Failed:
                    return failed
                default:
                    return full
                }
            }
        }
    }

    Component {
        id: loading

        BusyState {
            //: While today's page is being read
            title: qsTr("Opening your day")
            action: ""
        }
    }

    Component {
        id: empty

        EmptyState {
            topPadding: 64
            //: Today's page without any session
            title: qsTr("No session yet")
            text: qsTr("Add the day of your session, had or booked, and every day from then on has its plan here. You can log how your scalp looks at any time.")
            //: Button: asks for the day of a session
            action: qsTr("Add a session")
            onActed: root.sessionRequested()
        }
    }

    Component {
        id: failed

        Column {
            topPadding: 20

            Card {
                width: parent.width

                FailedState {
                    title: model.error.title
                    text: model.error.text
                    onActed: model.reload()
                }
            }
        }
    }

    Component {
        id: full

        TodayContent {
            today: model
            onAdviceRequested: entryId => root.adviceRequested(entryId)
            onSourceRequested: number => root.sourceRequested(number)
            onSessionRequested: root.sessionRequested()
            onMayRequested: root.mayRequested()
        }
    }

    Shortcut {
        sequence: "/"
        enabled: root.visible
        onActivated: root.mayRequested()
    }

    Snackbar {
        id: note

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
    }
}
