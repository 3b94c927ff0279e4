// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// Some questions are answered: go on, move to newer ones, or forget them.
//
// answered, asked: int
// older: bool      newer questions are there than those that were answered
// signal continued(), signal forgotten()
Column {
    id: root

    property int answered: 0
    property int asked: 0

    signal continued
    signal forgotten

    property bool older: false
    property bool asking: false
    property bool moving: false

    padding: 20
    spacing: 16

    DotProgress {
        anchors.left: parent.left
        anchors.leftMargin: 20
        readonly property real room: root.width - 40

        spacing: count > 16 ? 2 : 4
        dot: count > 0 ? Math.max(3, Math.min(12, Math.floor(room / count - spacing - 3))) : 12
        count: root.asked
        done: root.answered
        //: For screen readers: how many questions have an answer
        text: qsTr("%1 of %2 answered").arg(root.answered).arg(root.asked)
    }

    Column {
        width: root.width - 40
        spacing: 2

        Txt {
            width: parent.width
            //: How many questions of the assessment have an answer
            text: qsTr("%1 of %2 answered").arg(root.answered).arg(root.asked)
            size: 22
            strong: true
            heading: true
        }

        Txt {
            width: parent.width
            //: Below the number of answers
            text: qsTr("Go on where you stopped. Nothing leaves this phone.")
            soft: true
        }
    }

    NoteRow {
        width: root.width - 40
        visible: root.older
        glyph: "info"
        //: A draft answers questions of which, or of whose rules, there is a newer version
        title: qsTr("There is a newer version")
        //: Below "There is a newer version"
        text: qsTr("You began with earlier questions and rules. You can finish with them, or take your answers along to the new ones.")
    }

    BoundLoader {
        width: root.width - 40
        active: root.moving
        visible: active
        sourceComponent: MoveCard {
            onStayed: {
                root.moving = false
                go.forceActiveFocus(Qt.TabFocusReason)
            }
            onMoved: {
                root.moving = false
                go.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }

    Column {
        width: root.width - 40
        visible: !root.asking && !root.moving
        spacing: 4

        Btn {
            id: go

            width: parent.width
            text: {
                if (root.older) {
                    //: Button: go on with the earlier version of the questions
                    return qsTr("Continue as it is")
                }
                //: Button: go on with the assessment
                return qsTr("Continue")
            }
            onClicked: root.continued()
        }

        Item {
            width: 1
            height: 4
            visible: root.older
        }

        Btn {
            width: parent.width
            visible: root.older
            kind: "tonal"
            //: Button: take answers along to a newer version of the questions; asks before it does
            text: qsTr("Move to the new questions")
            onClicked: root.moving = true
        }

        Btn {
            anchors.horizontalCenter: parent.horizontalCenter
            kind: "plain"
            //: Button: forget the answers and begin anew
            text: qsTr("Start again")
            onClicked: {
                root.asking = true
                keep.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }

    LevelBanner {
        width: root.width - 40
        visible: root.asking
        level: 1
        glyph: "question"
        //: Asked before answers are deleted. %n is how many
        word: qsTr("Forget %n answer(s)?", "", root.answered)
        //: Explains what forgetting answers does
        text: qsTr("They are deleted from this phone. This cannot be undone.")

        Btn {
            id: keep

            kind: "outline"
            //: Button: do not delete the answers
            text: qsTr("Keep")
            onClicked: root.asking = false
        }

        Btn {
            tone: Theme.caution
            toneInk: Theme.levelInk
            //: Button: delete the answers and begin anew
            text: qsTr("Forget")
            onClicked: {
                root.asking = false
                root.forgotten()
            }
        }
    }
}
