// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// What to ask a clinic, with what is a good answer and what is a warning.
//
// questions: var     list of ClinicQuestionItem
// signal sourceRequested(int number)
Column {
    id: root

    property var questions: []

    signal sourceRequested(int number)

    width: parent ? parent.width : implicitWidth
    topPadding: 8
    bottomPadding: 8

    Repeater {
        model: root.questions

        Column {
            id: row

            required property var modelData
            required property int index

            x: 20
            width: root.width - 40
            topPadding: 8
            spacing: 2

            Bullet {
                number: row.index + 1
                text: row.modelData.question.text
                medium: true
            }

            Txt {
                leftPadding: LayoutMirroring.enabled ? 0 : 40
                rightPadding: LayoutMirroring.enabled ? 40 : 0
                width: parent.width
                visible: row.modelData.good
                //: An answer of a clinic that is a good sign. %1 is the answer
                text: qsTr("Good: %1").arg(row.modelData.good)
                color: Theme.calm
            }

            Txt {
                leftPadding: LayoutMirroring.enabled ? 0 : 40
                rightPadding: LayoutMirroring.enabled ? 40 : 0
                width: parent.width
                visible: row.modelData.warning
                //: An answer of a clinic that is a warning. %1 is the answer
                text: qsTr("Warning: %1").arg(row.modelData.warning)
                color: Theme.caution
            }

            EvidenceLine {
                width: parent.width
                visible: sources.length > 0 || convention
                sources: row.modelData.question.origin.sources
                convention: row.modelData.question.origin.convention
                conventionPart: row.modelData.question.origin.conventionPart
                onSourceRequested: number => root.sourceRequested(number)
            }
        }
    }
}
