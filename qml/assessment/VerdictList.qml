// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Verdicts under a heading; nothing when there are none.
//
// title: string
// verdicts: var     list of VerdictItem
// tinted: bool      on the colour of their level (false)
// signal questionRequested(string linkId), signal sourceRequested(int number)
Column {
    id: root

    property string title
    property var verdicts: []
    property bool tinted: false

    signal questionRequested(string linkId)
    signal sourceRequested(int number)

    visible: verdicts.length > 0
    spacing: 12

    SectionHeader {
        visible: root.title
        title: root.title
    }

    Repeater {
        model: root.verdicts

        VerdictCard {
            required property var modelData

            width: root.width
            tinted: root.tinted
            verdict: modelData
            onQuestionRequested: linkId => root.questionRequested(linkId)
            onSourceRequested: number => root.sourceRequested(number)
        }
    }
}
