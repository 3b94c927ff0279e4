// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// What is measured on a scale.
//
// answers: SymptomAnswers
Card {
    id: root

    required property SymptomAnswers answers

    width: parent ? parent.width : implicitWidth
    padding: 20
    spacing: 8

    DotSlider {
        title: qsTr("Redness")
        from: root.answers.rednessWords[0]
        to: root.answers.rednessWords[4]
        words: root.answers.rednessWords
        steps: 5
        value: root.answers.redness
        onMoved: value => root.answers.redness = value
    }

    DotSlider {
        title: qsTr("Worst pain, last 24 hours")
        from: root.answers.ratingWords[0]
        //: The upper end of a scale from 0 to 10
        to: qsTr("Worst imaginable")
        words: root.answers.ratingWords
        steps: 11
        value: root.answers.pain
        onMoved: value => root.answers.pain = value
    }

    DotSlider {
        title: qsTr("Worst itch, last 24 hours")
        from: root.answers.ratingWords[0]
        to: qsTr("Worst imaginable")
        words: root.answers.ratingWords
        steps: 11
        value: root.answers.itch
        onMoved: value => root.answers.itch = value
    }

    DotSlider {
        title: qsTr("Swelling")
        from: root.answers.swellingWords[0]
        to: root.answers.swellingWords[3]
        words: root.answers.swellingWords
        steps: 4
        value: root.answers.swelling
        onMoved: value => root.answers.swelling = value
    }

    DotSlider {
        title: qsTr("Scabs left")
        from: root.answers.scabWords[0]
        //: The upper end of the scale of scabs: all of the treated skin
        to: qsTr("Everywhere")
        words: root.answers.scabWords
        steps: 11
        value: root.answers.scabs
        onMoved: value => root.answers.scabs = value
    }
}
