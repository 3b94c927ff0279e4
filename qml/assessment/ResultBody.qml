// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// A result from top to bottom: a doctor first, what has to wait, the fit with its signs, verdicts,
// what is unknown, and what a treatment would be like.
//
// result: ResultModel
// signal questionRequested(string linkId), signal sourceRequested(int number)
// signal clinicsRequested()
Column {
    id: root

    required property ResultModel result

    signal questionRequested(string linkId)
    signal sourceRequested(int number)
    signal clinicsRequested

    spacing: 12

    VerdictList {
        width: parent.width
        tinted: true
        verdicts: root.result.doctorFirst
        onQuestionRequested: linkId => root.questionRequested(linkId)
        onSourceRequested: number => root.sourceRequested(number)
    }

    LevelBanner {
        visible: root.result.headline.word
        level: root.result.headline.level
        glyph: root.result.headline.glyph
        word: root.result.headline.word
        text: root.result.headline.reason
    }

    LevelBanner {
        visible: root.result.noConcern
        level: 0
        //: When nothing in the answers speaks against an appointment
        word: qsTr("Nothing here speaks against an appointment")
        //: Below "Nothing here speaks against an appointment"
        text: qsTr("Take this page along and discuss it with the technician.")
    }

    ResultFits {
        width: parent.width
        result: root.result
        onQuestionRequested: linkId => root.questionRequested(linkId)
        onSourceRequested: number => root.sourceRequested(number)
    }

    ResultVerdicts {
        width: parent.width
        result: root.result
        onQuestionRequested: linkId => root.questionRequested(linkId)
        onSourceRequested: number => root.sourceRequested(number)
    }

    Item {
        width: 1
        height: 8
        visible: outlook.hasContent
    }

    SectionHeader {
        visible: outlook.hasContent && !root.result.onceCleared
        //: Heads sessions, cost and what a treatment can do
        title: qsTr("What a treatment would be like")
    }

    Card {
        width: parent.width
        visible: outlook.hasContent && root.result.onceCleared

        Disclosure {
            //: Opens sessions, cost and what a treatment can do, after something was cleared first
            title: qsTr("Once that is cleared")
            //: Below "Once that is cleared"
            sub: qsTr("What a treatment would be like")
            divider: false
            open: outlook.opened
            onClicked: outlook.opened = !outlook.opened
        }
    }

    Outlook {
        id: outlook

        property bool opened: false
        readonly property bool hasContent: root.result.figures.length > 0 || root.result.can.length > 0
                                           || root.result.cannot.length > 0

        width: parent.width
        visible: hasContent && (opened || !root.result.onceCleared)
        result: root.result
        onSourceRequested: number => root.sourceRequested(number)
    }

    WayList {
        width: parent.width
        ways: root.result.ways
        onSourceRequested: number => root.sourceRequested(number)
    }

    PromiseList {
        width: parent.width
        promises: root.result.promises
        onSourceRequested: number => root.sourceRequested(number)
    }

    Card {
        width: parent.width

        ListRow {
            glyph: "clinic"
            disc: true
            //: Row that leads to the clinics that somebody considers
            title: qsTr("Choose a clinic")
            //: Below "Choose a clinic"
            sub: qsTr("Note the ones you consider, and lay them side by side")
            divider: false
            onClicked: root.clinicsRequested()
        }
    }

    Item {
        width: 1
        height: 8
    }

    NoteRow {
        glyph: "info"
        //: On every page of the assessment
        title: qsTr("Not a diagnosis")
        //: %1 is the day from which waiting times were counted
        text: qsTr("Made from your answers as of %1. Discuss it with a dermatologist or your technician.").arg(root.result.day)
    }

    Btn {
        kind: "tonal"
        width: parent.width
        //: Button: the list of all answers
        text: qsTr("Look through my answers")
        onClicked: root.questionRequested("")
    }
}
