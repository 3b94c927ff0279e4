// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A question with two answers and no default.
//
// question: string     for screen readers (QuestionRow shows it)
// value: int           -1 not answered, 0 no, 1 yes: what the page says
// signal answered(bool yes)
Rectangle {
    id: root

    property string question
    property int value: -1

    signal answered(bool yes)

    implicitWidth: no.width + yes.width + 6
    implicitHeight: no.height + 6
    radius: height / 2
    color: Theme.well

    Accessible.role: Accessible.Grouping
    Accessible.name: question

    component Answer: Pressable {
        id: answer

        property bool chosen: false

        implicitWidth: Math.max(49, label.implicitWidth + 24)
        implicitHeight: Math.max(36, label.implicitHeight + 12)

        Accessible.role: Accessible.RadioButton
        Accessible.name: text
        Accessible.checkable: true
        Accessible.checked: chosen
        Accessible.onPressAction: answer.press()
        Accessible.onToggleAction: answer.press()

        // The target reaches beyond the well, to 48.
        containmentMask: Item {
            y: -6
            width: answer.width
            height: answer.height + 12
        }

        Rectangle {
            anchors.fill: parent
            radius: height / 2
            color: {
                if (answer.chosen)
                    return Theme.raised
                return Theme.alpha(Theme.edge, answer.down ? .18 : 0)
            }

            FocusRing {
                shown: answer.visualFocus
                corner: parent.radius
                away: -2
            }
        }

        Txt {
            id: label

            anchors.centerIn: parent
            text: answer.text
            size: 15
            medium: !answer.chosen
            strong: answer.chosen
            color: answer.chosen ? Theme.ink : Theme.inkSoft
            wrapMode: Text.NoWrap
            spoken: false
        }
    }

    Answer {
        id: no

        anchors.left: parent.left
        anchors.leftMargin: 3
        y: 3
        //: Answer to a question about today
        text: qsTr("No")
        chosen: root.value === 0
        onClicked: root.answered(false)
    }

    Answer {
        id: yes

        anchors.right: parent.right
        anchors.rightMargin: 3
        y: 3
        //: Answer to a question about today
        text: qsTr("Yes")
        chosen: root.value === 1
        onClicked: root.answered(true)
    }
}
