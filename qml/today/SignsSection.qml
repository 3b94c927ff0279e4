// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Today

// What may be seen on this day, or, with an open flag, what to do about it instead.
//
// today: TodayModel
// signal adviceRequested(string entryId)
Column {
    id: root

    required property TodayModel today

    signal adviceRequested(string entryId)

    readonly property bool urgent: today.alertLevel >= 3
    readonly property bool alone: today.signs.length === 1
    // A day that has passed reassures nobody; what calls for help stands there all the same.
    readonly property bool reassuring: (!urgent || today.alertFollowed) && !today.shownDay

    width: parent ? parent.width : implicitWidth
    spacing: 12

    LevelBanner {
        visible: root.urgent && !root.today.alertFollowed
        level: root.today.alertLevel
        text: root.today.alertText

        Btn {
            tone: Theme.level(root.today.alertLevel)
            toneInk: Theme.levelInk
            //: Button: shows the whole advice about an open warning
            text: qsTr("What to do")
            onClicked: root.adviceRequested(root.today.alertEntryId)
        }

        Btn {
            kind: "outline"
            //: Button: a doctor has seen what the warning is about
            text: qsTr("I was seen")
            onClicked: root.today.setFollowed(true)
        }
    }

    // A warning of a lower level stands beside what is usual, and never calls it normal.
    LevelBanner {
        visible: !root.urgent && root.today.alertLevel > 0
        level: root.today.alertLevel
        text: root.today.alertText
        small: true
        tappable: true
        onClicked: root.adviceRequested(root.today.alertEntryId)
    }

    NoteRow {
        visible: root.urgent && root.today.alertFollowed
        glyph: "check"
        //: After a doctor has seen what the warning was about
        title: qsTr("You said that a doctor has seen it")
    }

    Btn {
        anchors.left: parent.left
        visible: root.urgent && root.today.alertFollowed
        kind: "plain"
        compact: true
        glyph: "undo"
        //: Button: takes back that a doctor has seen it
        text: qsTr("Not seen yet")
        onClicked: root.today.setFollowed(false)
    }

    Card {
        width: parent.width
        visible: root.reassuring && root.alone
        padding: 16

        Repeater {
            model: root.alone ? root.today.signs : []

            SettledRow {
                required property var modelData

                what: modelData.drawing
                title: modelData.title
                sub: modelData.sub
            }
        }
    }

    Card {
        width: parent.width
        visible: root.reassuring && root.today.signs.length > 1
        padding: 20
        spacing: 16

        SectionHeader {
            size: 17
            //: Title above the signs of healing that are usual on this day
            title: qsTr("What you may see today")

            Row {
                visible: root.today.normal
                spacing: 6

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "check"
                    size: 18
                    weight: 2
                    color: Theme.calm
                }

                Txt {
                    anchors.verticalCenter: parent.verticalCenter
                    text: Theme.levelWord(0)
                    medium: true
                    color: Theme.calm
                }
            }
        }

        Grid {
            id: grid

            width: parent.width
            columns: Theme.large ? 1 : Math.max(1, root.today.signs.length)
            columnSpacing: 8
            rowSpacing: 16

            Repeater {
                model: root.alone ? [] : root.today.signs

                SeenItem {
                    required property var modelData

                    width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                    what: modelData.drawing
                    title: modelData.title
                    sub: modelData.sub
                }
            }
        }
    }
}
