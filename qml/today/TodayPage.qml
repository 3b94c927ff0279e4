// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls
import Stipple.Today

// The first page of a client: which day it is, whether what is seen is usual, what to do.
Page {
    id: root

    signal logRequested
    signal helpRequested
    signal adviceRequested(string entryId)
    signal sourceRequested(int number)
    signal sessionRequested

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

        BusyState {
            visible: today.state === TodayModel.Loading
            //: While today's page is being read
            title: qsTr("Opening your day")
            action: ""
        }

        EmptyState {
            visible: today.state === TodayModel.Empty
            topPadding: 64
            //: Today's page without any session
            title: qsTr("No session yet")
            text: qsTr("Add the day of your session, had or booked, and every day from then on has its plan here. You can log how your scalp looks at any time.")
            //: Button: asks for the day of a session
            action: qsTr("Add a session")
            onActed: root.sessionRequested()
        }

        Item {
            width: 1
            height: 20
            visible: failed.visible
        }

        Card {
            id: failed

            width: parent.width
            visible: today.state === TodayModel.Failed

            FailedState {
                title: today.error.title
                text: today.error.text
                onActed: today.reload()
            }
        }

        TodayContent {
            visible: today.state === TodayModel.Full
            today: today
            onAdviceRequested: entryId => root.adviceRequested(entryId)
            onSourceRequested: number => root.sourceRequested(number)
            onSessionRequested: root.sessionRequested()
        }
    }

    Snackbar {
        id: note

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
    }
}
