// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The assessment is complete: the result in one line, and the ways from here.
//
// fit: string           the type that fits best; empty when the answers do not decide
// drawing: string
// doctorFirst: bool
// older: bool           newer questions or rules are there
// since: string         the day of the result, in words
// signal resultChosen(), signal answersChosen(), signal startedAgain(), signal renewalChosen()
Column {
    id: root

    property string fit
    property string drawing
    property bool doctorFirst: false
    property bool older: false
    property string since

    signal resultChosen
    signal answersChosen
    signal startedAgain
    signal renewalChosen

    padding: 20
    spacing: 16

    FitHead {
        width: root.width - 40
        name: root.fit
        drawing: root.drawing
    }

    NoteRow {
        width: root.width - 40
        visible: root.doctorFirst
        glyph: "clinic"
        tone: Theme.caution
        //: Below the result in short
        text: qsTr("See a dermatologist first. The result says why.")
    }

    LevelBanner {
        width: root.width - 40
        visible: root.older
        level: 0
        glyph: "info"
        //: Questions or rules are newer than a result. %1 is the day of the result
        word: qsTr("What we know has changed since %1").arg(root.since)
        //: Below "What we know has changed since …"
        text: qsTr("Your result stays as it is. You can see what the same answers lead to today.")

        Btn {
            kind: "outline"
            //: Button: to what the same answers lead to with what is known today
            text: qsTr("Evaluate again")
            onClicked: root.renewalChosen()
        }
    }

    Btn {
        width: root.width - 40
        //: Button: what the answers lead to
        text: qsTr("See my result")
        onClicked: root.resultChosen()
    }

    Btn {
        width: root.width - 40
        kind: "tonal"
        //: Button: the list of all answers
        text: qsTr("Look through my answers")
        onClicked: root.answersChosen()
    }

    Btn {
        anchors.horizontalCenter: parent.horizontalCenter
        kind: "plain"
        //: Button: begin a new assessment; the finished one is kept
        text: qsTr("Start again")
        onClicked: root.startedAgain()
    }
}
