// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Reminders

// Whether, when and of what somebody is reminded.
AppPage {
    id: root

    property RemindersModel model: RemindersModel {}

    signal back
    signal healthRequested
    signal sessionRequested

    //: Title of the page with the settings of reminders
    title: qsTr("Reminders")

    QuietCalendar {
        id: quiet

        onDone: text => {
            //: Button: take back what was just done
            note.show(text, qsTr("Undo"))
        }
        onRefused: note.show(quiet.failure.title, "")
    }

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.back()
    }

    PageScroll {
        anchors.fill: parent
        bottomSpace: note.shown ? note.height + 32 : 32

        BoundLoader {
            width: parent.width
            sourceComponent: {
                switch (root.model.state) {
                case RemindersModel.Loading:
                    return loading
                case RemindersModel.Empty:
                    return empty
                case RemindersModel.Failed:
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
            //: While the settings of reminders are being read
            title: qsTr("Reading your reminders")
            action: ""
        }
    }

    Component {
        id: empty

        EmptyState {
            topPadding: 64
            //: Settings of reminders without any session
            title: qsTr("Nothing to remind you of yet")
            //: Why there are no reminders yet
            text: qsTr("Reminders follow your plan, and the plan begins with the day of a session.")
            //: Button: asks for the day of a session
            action: qsTr("Add a session")
            onActed: root.sessionRequested()
        }
    }

    Component {
        id: failed

        Card {
            width: parent.width

            FailedState {
                title: root.model.failure.title
                text: root.model.failure.text
                action: {
                    if (root.model.broken) {
                        //: Button: forgets what was chosen about reminders
                        return qsTr("Start anew")
                    }
                    //: Button: do once more what did not work
                    return qsTr("Try again")
                }
                onActed: root.model.broken ? root.model.startAnew() : root.model.reload()
            }
        }
    }

    Component {
        id: full

        Column {
            width: parent.width
            spacing: 12

            Card {
                width: parent.width

                ListRow {
                    glyph: "bell"
                    disc: true
                    //: Switch: all reminders
                    title: qsTr("Remind me")
                    sub: root.model.nextText
                    interactive: false
                    divider: root.model.on

                    Toggle {
                        //: Switch: all reminders
                        text: qsTr("Remind me")
                        checked: root.model.on
                        onToggled: root.model.on = checked
                    }
                }

                ListRow {
                    visible: root.model.on
                    glyph: "timer"
                    disc: true
                    //: Button: puts off what today's reminders are about
                    title: qsTr("Put off by an hour")
                    //: What putting off means
                    sub: qsTr("What is due now comes again then")
                    chevron: false
                    onClicked: root.model.putOff()
                }

                ListRow {
                    visible: root.model.on
                    glyph: root.model.healthy ? "check" : "alert"
                    level: root.model.healthy ? 0 : 1
                    //: Row that leads to the page on whether reminders come as planned
                    title: qsTr("Reminder health")
                    sub: root.model.healthText
                    divider: false
                    onClicked: root.healthRequested()
                }
            }

            BoundLoader {
                width: parent.width
                active: root.model.on
                visible: active
                sourceComponent: ReminderChoices {
                    model: root.model
                    calendar: quiet
                }
            }

            SectionHeader {
                visible: !root.model.on
                above: 12
                //: Title above a notification as it would be shown
                title: qsTr("What a reminder says")
            }

            LockChoice {
                visible: !root.model.on
                model: root.model
                choosing: false
            }
        }
    }

    Snackbar {
        id: note

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        onActed: quiet.undo()
    }

    Connections {
        target: root.model

        function onRefused() {
            note.show(root.model.failure.title, "")
        }

        function onTold(text: string) {
            note.show(text, "")
        }
    }
}
