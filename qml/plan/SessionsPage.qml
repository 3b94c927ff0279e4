// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Plan

// Sessions, had and booked. Every date of the plan follows from them.
AppPage {
    id: root

    signal back
    signal sessionChosen(string sessionId)
    signal sessionRequested
    signal sourceRequested(int number)

    //: Title of the list of sessions
    title: qsTr("Your sessions")

    SessionsModel {
        id: model

        onDone: text => {
            //: Button: take back what was just done
            note.show(text, qsTr("Undo"))
        }
        onRefused: error => note.show(error.title, "")
    }

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.back()
    }

    PageScroll {
        anchors.fill: parent
        bottomSpace: note.shown ? note.height + 32 : 32

        BusyState {
            visible: model.state === SessionsModel.Loading
            //: While the sessions are being read
            title: qsTr("Opening your sessions")
            action: ""
        }

        Card {
            width: parent.width
            visible: model.state === SessionsModel.Failed

            FailedState {
                title: model.error.title
                text: model.error.text
                onActed: model.reload()
            }
        }

        EmptyState {
            visible: model.state === SessionsModel.Empty
            topPadding: 64
            //: The list of sessions without any
            title: qsTr("No session yet")
            text: qsTr("Add the day of your session, had or booked. Your plan counts every day from there.")
            //: Button: asks for the day of a session
            action: qsTr("Add a session")
            onActed: root.sessionRequested()
        }

        BoundLoader {
            width: parent.width
            active: model.state === SessionsModel.Full
            sourceComponent: SessionGroups {
                sessions: model
                onSessionChosen: sessionId => root.sessionChosen(sessionId)
                onSourceRequested: number => root.sourceRequested(number)
            }
        }
    }

    footer: BottomActions {
        visible: model.state === SessionsModel.Full
        height: visible ? implicitHeight : 0

        Btn {
            glyph: "plus"
            //: Button: asks for the day of a session
            text: qsTr("Add a session")
            onClicked: root.sessionRequested()
        }
    }

    Snackbar {
        id: note

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        onActed: model.undo()
    }
}
