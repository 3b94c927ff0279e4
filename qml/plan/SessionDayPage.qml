// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Plan
import Stipple.Start

// The day of a session: of a new one, or of one that moves or goes.
AppPage {
    id: root

    property string sessionId

    signal closed

    readonly property bool isNew: sessionId === ""
    readonly property bool ready: sessions.state === SessionsModel.Full
                                  || sessions.state === SessionsModel.Empty && isNew
    property var session: ({})
    property bool placed: false

    title: {
        if (root.isNew)
            //: Title of the page that adds a session
            return qsTr("Add a session")
        if (root.session.number === undefined)
            return ""
        //: Title of the page that moves or removes a session; %1 is its number
        return qsTr("Session %1").arg(Number(root.session.number).toLocaleString(Qt.locale(), "f", 0))
    }

    SessionsModel {
        id: sessions

        onChanged: root.place()
    }

    SessionDate {
        id: date
    }

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.closed()
    }

    PageScroll {
        anchors.fill: parent

        BusyState {
            visible: sessions.state === SessionsModel.Loading
            //: While the sessions are being read
            title: qsTr("Opening your sessions")
            action: ""
        }

        Card {
            width: parent.width
            visible: sessions.state === SessionsModel.Failed

            FailedState {
                title: sessions.error.title
                text: sessions.error.text
                onActed: sessions.reload()
            }
        }

        Column {
            width: parent.width
            visible: root.ready
            spacing: 12

            Segments {
                options: [
                    //: A session that was
                    qsTr("It has been"),
                    //: A session that is still to come
                    qsTr("It is booked")
                ]
                current: date.booked ? 1 : 0
                onChosen: index => date.booked = index === 1
            }

            Card {
                width: parent.width
                padding: 12

                MonthPicker {
                    date: date
                }
            }

            Txt {
                width: parent.width
                visible: text
                text: date.dayText
                size: 17
                medium: true
                color: Theme.accent
            }

            LevelBanner {
                readonly property string warning: sessions.warningFor(date.day, root.sessionId)

                visible: warning !== ""
                level: 1
                glyph: "alert"
                small: true
                //: Two sessions lie close to one another
                word: qsTr("A short gap")
                text: warning
            }

            LevelBanner {
                visible: sessions.error.title !== ""
                level: 1
                glyph: "alert"
                small: true
                word: sessions.error.title
                text: sessions.error.text
            }

            Btn {
                anchors.left: parent.left
                anchors.leftMargin: -12
                visible: !root.isNew
                kind: "plain"
                glyph: "trash"
                tone: Theme.urgent
                //: Button: remove a session from the plan
                text: qsTr("Remove this session")
                onClicked: if (sessions.remove(root.sessionId)) root.closed()
            }
        }
    }

    footer: BottomActions {
        visible: root.ready
        height: visible ? implicitHeight : 0

        Btn {
            text: {
                if (root.isNew)
                    //: Button: keep the chosen day as a session
                    return qsTr("Add this day")
                //: Button: put the session on the chosen day
                return qsTr("Move it to this day")
            }
            enabled: date.day !== "" && date.day !== root.session.day
            onClicked: root.confirm()
        }
    }

    // The day stands in the calendar once it is known.
    function place() {
        if (root.placed || root.isNew || sessions.state !== SessionsModel.Full)
            return
        root.session = sessions.session(root.sessionId)
        if (root.session.day === undefined)
            return
        root.placed = true
        date.booked = root.session.booked
        date.choose(root.session.day)
    }

    function confirm() {
        const kept = root.isNew ? sessions.add(date.day) : sessions.move(root.sessionId, date.day)
        if (kept)
            root.closed()
    }
}
