// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// What is noted about one clinic: the score, then points, questions and own words, one of them at a
// time; on a wide page the own words stand beside.
//
// editor: ConsideredEditor, guide: ClinicGuideModel
// wide: bool
// signal removed(), signal sourceRequested(int number)
Grid {
    id: root

    required property ConsideredEditor editor
    required property ClinicGuideModel guide
    property bool wide: false

    signal removed
    signal sourceRequested(int number)

    readonly property real first: wide ? Math.round((width - spacing) * .4) : width
    readonly property real second: wide ? width - spacing - first : width
    readonly property int part: wide && parts.current === 2 ? 0 : parts.current
    readonly property var partNames: [
        //: Part of the page about one clinic: the checklist
        qsTr("What you found"),
        //: Part of the page about one clinic: the questions to ask there
        qsTr("Questions"),
        //: Part of the page about one clinic: name, offer and notes
        qsTr("Your notes")
    ]

    columns: wide ? 2 : 1
    spacing: wide ? 20 : 16

    Column {
        width: root.first
        spacing: 12

        ScoreCard {
            width: parent.width
            editor: root.editor
            scoring: root.guide.scoring
            onSourceRequested: number => root.sourceRequested(number)
        }

        BoundLoader {
            width: parent.width
            active: root.wide
            visible: active
            sourceComponent: OwnWords {
                kept: root.editor
                onRemoved: root.removed()
            }
        }
    }

    Column {
        width: root.second
        spacing: 12

        Segments {
            id: parts

            options: root.partNames.slice(0, root.wide ? 2 : 3)
            current: 0
            onChosen: index => current = index
        }

        PointList {
            width: parent.width
            visible: root.part === 0
            editor: root.editor
            points: root.guide.checklist
            onSourceRequested: number => root.sourceRequested(number)
        }

        AskedList {
            width: parent.width
            visible: root.part === 1
            editor: root.editor
            questions: root.guide.questions
        }

        BoundLoader {
            width: parent.width
            active: root.part === 2
            visible: active
            sourceComponent: OwnWords {
                kept: root.editor
                onRemoved: root.removed()
            }
        }
    }
}
