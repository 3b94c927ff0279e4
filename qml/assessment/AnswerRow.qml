// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// An answer under its question; a press goes back to the question.
//
// question, answer: string    no answer reads "Not answered"
// mark: string                "" none, "for" a full dot, "against" a hollow one
// divider: bool               hairline below (true)
// signal clicked()
Pressable {
    id: root

    property string question
    property string answer
    property string mark
    property bool divider: true

    // "Yes" says nothing without its question.
    readonly property bool answerFirst: mark && answer.length > 4
    //: In place of an answer
    readonly property string answerText: answer ? answer : qsTr("Not answered")

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(64, words.implicitHeight + 24)

    Accessible.role: Accessible.Button
    Accessible.name: question + ": " + answerText
    Accessible.description: spoken()
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.alpha(Theme.edge, root.down ? .12 : 0)

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: -6
        }
    }

    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: 20
        y: words.y + Math.round((name.lineHeight - height) / 2)
        width: 10
        height: 10
        radius: 5
        visible: root.mark
        color: root.mark === "for" ? Theme.accent : Theme.alpha(Theme.accent, 0)
        border.width: root.mark === "for" ? 0 : 1.75
        border.color: Theme.edge
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.mark ? 44 : 20
        anchors.right: next.left
        anchors.rightMargin: 8
        y: Math.round((root.height - implicitHeight) / 2)
        spacing: 1

        Txt {
            id: name

            width: parent.width
            text: root.answerFirst ? root.answerText : root.question
            size: root.mark ? 17 : 13
            medium: root.mark
            soft: !root.mark
            spoken: false
        }

        Txt {
            width: parent.width
            text: root.answerFirst ? root.question : root.answerText
            size: root.mark ? 13 : 17
            medium: !root.mark
            color: {
                if (!root.answer && !root.mark)
                    return Theme.caution
                return root.mark ? Theme.inkSoft : Theme.ink
            }
            spoken: false
        }
    }

    Icon {
        id: next

        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        name: "next"
        size: 20
        maxScale: 1.4
        color: Theme.inkSoft
    }

    Hairline {
        anchors.left: words.left
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        visible: root.divider
    }

    function spoken(): string {
        if (mark === "for") {
            //: For screen readers: an answer that supports the fit
            return qsTr("Speaks for it")
        }
        if (mark === "against") {
            //: For screen readers: an answer that does not support the fit
            return qsTr("Speaks against it")
        }
        return ""
    }
}
