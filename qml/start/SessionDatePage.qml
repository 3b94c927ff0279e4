// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Start

// The last session's day, or the booked one's; and what changes the advice for this person.
AppPage {
    id: root

    signal finished
    signal back

    property var chosenModifiers: start.knownModifiers

    function toggle(id: string): void {
        const ids = Array.from(root.chosenModifiers)
        const at = ids.indexOf(id)
        if (at < 0)
            ids.push(id)
        else
            ids.splice(at, 1)
        root.chosenModifiers = ids
    }

    function next(): void {
        if (start.startAsClient(date.day, root.chosenModifiers))
            root.finished()
    }

    //: Title of the question for the last session's date
    title: qsTr("When was your last session?")

    StartModel {
        id: start
    }

    SessionDate {
        id: date
    }

    header: PageHeader {
        leading: "back"
        onBack: root.back()
    }

    PageScroll {
        anchors.fill: parent

        Txt {
            width: parent.width
            text: root.title
            size: 28
            strong: true
            heading: true
        }

        Txt {
            width: parent.width
            text: qsTr("Your plan counts its days from there.")
            soft: true
        }

        Flow {
            width: parent.width
            spacing: 8

            Chip {
                //: A quick answer to the day of the last session
                text: qsTr("Today")
                chosen: date.daysAgo === 0 && !date.booked
                onClicked: date.chooseDaysAgo(0)
            }

            Chip {
                text: qsTr("Yesterday")
                chosen: date.daysAgo === 1 && !date.booked
                onClicked: date.chooseDaysAgo(1)
            }

            Chip {
                //: The answer of people who have a session booked; the calendar then shows days to come
                text: qsTr("Not yet, it is booked")
                chosen: date.booked
                onClicked: date.booked = !date.booked
            }
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

        Item {
            width: 1
            height: 8
        }

        SectionHeader {
            //: Above a few statements about health that change the advice
            title: qsTr("Does any of this apply?")
        }

        Txt {
            width: parent.width
            text: qsTr("It changes when Stipple sends you to a doctor. You can skip it.")
            soft: true
        }

        Card {
            width: parent.width

            Repeater {
                model: start.modifiers

                CheckRow {
                    required property var modelData
                    required property int index

                    text: modelData.question
                    chosen: root.chosenModifiers.includes(modelData.id)
                    divider: index < start.modifiers.length - 1
                    onClicked: root.toggle(modelData.id)
                }
            }
        }
    }

    footer: StartFooter {
        width: root.width
        start: start
        enabled: date.day !== ""
        onConfirmed: root.next()
    }
}
