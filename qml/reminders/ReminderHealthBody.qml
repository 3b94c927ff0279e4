// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Reminders

// What keeps reminders from coming, when they come, and what became of the last ones.
//
// model: ReminderHealthModel
Column {
    id: root

    required property ReminderHealthModel model

    width: parent ? parent.width : implicitWidth
    spacing: 12

    component Title: SectionHeader {
        above: 12
    }

    HealthVerdict {
        model: root.model
    }

    Card {
        width: parent.width
        visible: root.model.problems.length > 0

        Repeater {
            id: problems

            model: root.model.problems

            HealthProblem {
                id: problem

                required property var modelData
                required property int index

                title: problem.modelData.title
                text: problem.modelData.text
                action: problem.modelData.action
                divider: problem.index < problems.count - 1
                onActed: root.model.mend(problem.index)
            }
        }
    }

    Title {
        //: The next times at which reminders come
        title: qsTr("Next reminders")
    }

    FiringList {
        model: root.model
    }

    Card {
        width: parent.width
        padding: 20
        verticalPadding: 16
        spacing: 12

        Txt {
            width: parent.width
            text: {
                if (root.model.testText)
                    return root.model.testText
                //: What a test reminder is for
                return qsTr("See for yourself: a test comes a minute from now, with the screen locked, too.")
            }
            soft: !root.model.testText

            Accessible.role: root.model.testText ? Accessible.AlertMessage : Accessible.StaticText
        }

        Btn {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: "tonal"
            compact: true
            glyph: "bell"
            //: Button: sends one reminder to try it out
            text: qsTr("Test in a minute")
            onClicked: root.model.sendTest()
        }
    }

    Title {
        //: Facts about how reminders are delivered
        title: qsTr("On this device")
    }

    Card {
        width: parent.width
        padding: 20
        verticalPadding: 4

        Repeater {
            id: facts

            model: root.model.facts

            FactRow {
                id: fact

                required property var modelData
                required property int index

                title: fact.modelData.title
                value: fact.modelData.value
                divider: fact.index < facts.count - 1
            }
        }
    }

    Title {
        //: What became of earlier reminders
        title: qsTr("Late or missed")
    }

    Card {
        width: parent.width

        Repeater {
            id: troubles

            model: root.model.troubles

            ListRow {
                id: trouble

                required property var modelData
                required property int index

                title: trouble.modelData.title
                sub: trouble.modelData.text
                interactive: false
                divider: trouble.index < troubles.count - 1 || root.model.historyText
            }
        }

        Txt {
            x: 20
            width: parent.width - 40
            topPadding: 16 + lift
            bottomPadding: 16 - lift
            visible: text
            text: root.model.historyText
            soft: true
        }
    }
}
