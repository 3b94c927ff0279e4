// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Stipple.Base
import Stipple.Controls
import Stipple.Today

// The first page of a client: which day it is, whether what is seen is usual, what to do.
Page {
    id: root

    signal logRequested
    signal helpRequested
    signal adviceRequested(string entryId)
    signal sourceRequested(int number)

    //: Title of the page about today
    title: qsTr("Today")

    background: Rectangle {
        color: Theme.ground
    }

    TodayModel {
        id: today

        onFailed: error => note.show(error.title, "")
    }

    PageScroll {
        anchors.fill: parent
        spacing: 0
        topSpace: 12

        TodayGreeting {
            greeting: today.greeting
            dateText: today.dateText
            onHelpRequested: root.helpRequested()
        }

        Loader {
            width: parent.width
            sourceComponent: {
                switch (today.state) {
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

    Snackbar {
        id: note

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
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
            //: Today's page without any session
            title: qsTr("No session yet")
            text: qsTr("Add the day of your session, had or booked, and every day from then on has its plan here. You can log how your scalp looks at any time.")
            //: Button: writes a diary entry
            action: qsTr("Log how it looks")
            onActed: root.logRequested()
        }
    }

    Component {
        id: failed

        FailedState {
            title: today.error.title
            text: today.error.text
            onActed: today.reload()
        }
    }

    Component {
        id: full

        TodayContent {
            today: today
            onAdviceRequested: entryId => root.adviceRequested(entryId)
            onSourceRequested: number => root.sourceRequested(number)
        }
    }
}
