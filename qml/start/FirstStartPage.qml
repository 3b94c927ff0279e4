// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Start

// The three doors: who are you today?
AppPage {
    id: root

    signal doorChosen(int role)

    //: Title of the first page
    title: qsTr("What brings you here?")

    PageScroll {
        anchors.fill: parent
        topSpace: 40

        StippleArt {
            anchors.left: parent.left
            width: 80
            height: 80
        }

        Item {
            width: 1
            height: 12
        }

        Txt {
            width: parent.width
            text: root.title
            size: 28
            strong: true
            heading: true
        }

        Item {
            width: 1
            height: 4
        }

        DoorCard {
            //: The door for people who have been treated or have a session booked
            title: qsTr("I have had treatment")
            sub: qsTr("Day-by-day care, diary, when to get help")
            onClicked: root.doorChosen(Door.HadTreatment)

            drawing: DotRing {
                plain: true
                phases: [15]
                day: 5
            }
        }

        DoorCard {
            //: The door for people who think about being treated
            title: qsTr("I am considering it")
            sub: qsTr("What fits you, what it costs, what to ask")
            onClicked: root.doorChosen(Door.ConsideringIt)

            drawing: StippleArt {
                kind: "field"
            }
        }

        DoorCard {
            //: The door for people who treat others
            title: qsTr("I am a technician")
            sub: qsTr("See who needs you first, answer in seconds")
            onClicked: root.doorChosen(Door.Technician)

            drawing: QueueArt {}
        }

        Item {
            width: 1
            height: 12
        }

        NoteRow {
            glyph: "lock"
            tone: Theme.accent
            title: qsTr("Everything stays on this device")
            text: qsTr("No account, no tracking. You can add a role later.")
        }
    }
}
