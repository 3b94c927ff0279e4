// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// How the dots look once nothing heals any more: what long-term care watches for, in the first place.
//
// answers: SymptomAnswers
Card {
    id: root

    required property SymptomAnswers answers

    width: parent ? parent.width : implicitWidth

    Column {
        x: 20
        width: parent.width - 40
        topPadding: 16

        Txt {
            width: parent.width
            //: Title above what the dots may look like, years after the session
            text: qsTr("How do the dots look?")
            size: 17
            medium: true
            heading: true
        }

        Txt {
            width: parent.width
            bottomPadding: 4
            //: Above what the dots may look like
            text: qsTr("Compare in daylight. Tick only what you see.")
            size: 13
            soft: true
        }
    }

    SignGroup {
        signs: root.answers.dotSigns
        last: true
        onMarked: (signId, ticked) => root.answers.setSign(signId, ticked)
    }
}
