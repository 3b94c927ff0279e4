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

    BoundLoader {
        width: parent.width
        active: root.urgent && !root.today.alertFollowed
        visible: active
        sourceComponent: LevelBanner {
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
    }

    // A warning of a lower level stands beside what is usual, and never calls it normal.
    BoundLoader {
        width: parent.width
        active: !root.urgent && root.today.alertLevel > 0
        visible: active
        sourceComponent: LevelBanner {
            level: root.today.alertLevel
            text: root.today.alertText
            small: true
            tappable: true
            onClicked: root.adviceRequested(root.today.alertEntryId)
        }
    }

    BoundLoader {
        width: parent.width
        active: root.urgent && root.today.alertFollowed
        visible: active
        sourceComponent: Column {
            spacing: 12

            NoteRow {
                glyph: "check"
                //: After a doctor has seen what the warning was about
                title: qsTr("You said that a doctor has seen it")
            }

            Btn {
                anchors.left: parent.left
                kind: "plain"
                compact: true
                glyph: "undo"
                //: Button: takes back that a doctor has seen it
                text: qsTr("Not seen yet")
                onClicked: root.today.setFollowed(false)
            }
        }
    }

    BoundLoader {
        width: parent.width
        active: root.reassuring && root.alone
        visible: active
        sourceComponent: Card {
            padding: 16

            SettledRow {
                readonly property var sign: root.today.signs[0] ?? ({})

                what: sign.drawing ?? ""
                title: sign.title ?? ""
                sub: sign.sub ?? ""
            }
        }
    }

    BoundLoader {
        width: parent.width
        active: root.reassuring && root.today.signs.length > 1
        visible: active
        sourceComponent: SignsCard {
            signs: root.today.signs
            normal: root.today.normal
        }
    }
}
