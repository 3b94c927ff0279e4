// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.More

// Settings, roles, how data is guarded, and what the app rests on.
AppPage {
    id: root

    property MoreModel model: MoreModel {}

    signal sourcesRequested
    signal clinicsRequested
    signal aboutRequested
    signal planRequested
    signal sessionsRequested
    signal roleRequested(int role)
    signal remindersRequested

    readonly property list<string> themes: ["system", "light", "dark"]

    //: Title of the page with settings and the rest
    title: qsTr("More")

    // On a wide page the title stands above the column it belongs to.
    header: Item {
        implicitHeight: head.implicitHeight

        PageHeader {
            id: head

            x: Math.round((parent.width - width) / 2)
            width: Math.min(parent.width, 640 + 2 * Theme.gutter)
            title: root.title
        }
    }

    PageScroll {
        anchors.fill: parent
        visible: root.model.state === MoreModel.Full
        spacing: 0

        CareRows {
            model: root.model
            onPlanRequested: root.planRequested()
            onSessionsRequested: root.sessionsRequested()
        }

        Card {
            width: parent.width
            visible: root.model.choosing

            ListRow {
                glyph: "clinic"
                disc: true
                //: Row that leads to the clinics that somebody considers
                title: qsTr("Choose a clinic")
                //: What the page with the clinics is for
                sub: qsTr("What to look for, and clinics side by side")
                divider: false
                onClicked: root.clinicsRequested()
            }
        }

        Item {
            width: 1
            height: 24
            visible: root.model.choosing
        }

        SectionHeader {
            //: Settings of colours
            title: qsTr("Appearance")
        }

        Item {
            width: 1
            height: 12
        }

        Segments {
            options: [
                //: Appearance: as the device is set
                qsTr("System"),
                //: Appearance: dark text on a light ground
                qsTr("Light"),
                //: Appearance: light text on a dark ground
                qsTr("Dark")
            ]
            current: root.themes.indexOf(root.model.theme)
            onChosen: index => root.model.theme = root.themes[index]
        }

        Item {
            width: 1
            height: 24
        }

        Card {
            width: parent.width
            visible: root.model.client

            ListRow {
                glyph: "bell"
                disc: true
                //: Row that leads to the settings of reminders
                title: qsTr("Reminders")
                //: What the settings of reminders offer
                sub: qsTr("When, about what, and whether they come")
                divider: false
                onClicked: root.remindersRequested()
            }
        }

        Item {
            width: 1
            height: 24
            visible: root.model.client
        }

        SectionHeader {
            //: The parts of the app for clients, people who consider it, and technicians
            title: qsTr("What you use Stipple for")
        }

        Item {
            width: 1
            height: 12
        }

        Card {
            width: parent.width

            Repeater {
                id: roles

                model: [
                    {
                        role: MoreModel.Client,
                        glyph: "today",
                        //: A role: somebody who had the treatment
                        title: qsTr("Care after a session"),
                        //: What the role for clients offers
                        sub: qsTr("Plan, diary and advice")
                    },
                    {
                        role: MoreModel.Prospective,
                        glyph: "question",
                        //: A role: somebody who considers the treatment
                        title: qsTr("Finding out whether it fits"),
                        //: What the role for those who consider it offers
                        sub: qsTr("Questions and a result")
                    },
                    {
                        role: MoreModel.Technician,
                        glyph: "inbox",
                        //: A role: somebody who treats
                        title: qsTr("Looking after clients"),
                        //: What the role for technicians offers
                        sub: qsTr("Inbox, answers and your clinic")
                    }
                ]

                RoleRow {
                    required property var modelData
                    required property int index

                    model: root.model
                    role: modelData.role
                    glyph: modelData.glyph
                    title: modelData.title
                    sub: modelData.sub
                    divider: index < roles.count - 1
                    onClicked: root.roleRequested(role)
                }
            }
        }

        Item {
            width: 1
            height: 24
        }

        SectionHeader {
            //: Settings about safety
            title: qsTr("Safety")
        }

        Item {
            width: 1
            height: 12
        }

        Card {
            width: parent.width

            GuardRow {
                byFileOnly: root.model.guardedByFileOnly
            }

            RegionChoice {
                model: root.model
            }
        }

        Item {
            width: 1
            height: 24
        }

        SectionHeader {
            //: Where the app's statements come from, and what it promises
            title: qsTr("What Stipple rests on")
        }

        Item {
            width: 1
            height: 12
        }

        Card {
            width: parent.width

            ListRow {
                glyph: "book"
                disc: true
                //: Row that leads to the list of sources
                title: qsTr("Sources")
                //: What the list of sources is for
                sub: qsTr("What was read, and what it is worth")
                onClicked: root.sourcesRequested()
            }

            ListRow {
                glyph: "info"
                disc: true
                //: Row that leads to the page about the app
                title: qsTr("About")
                //: What the page about the app tells
                sub: qsTr("Version, promises, licence")
                divider: false
                onClicked: root.aboutRequested()
            }
        }
    }

    Card {
        x: Math.round((parent.width - width) / 2)
        y: 8
        width: Math.min(parent.width - 2 * Theme.gutter, 640)
        visible: root.model.state === MoreModel.Failed

        FailedState {
            title: root.model.failure.title
            text: root.model.failure.text
            onActed: root.model.reload()
        }
    }

    Snackbar {
        id: told

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
    }

    Connections {
        target: root.model

        function onRefused() {
            told.show(root.model.failure.title, "")
        }
    }
}
