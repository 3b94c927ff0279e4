// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// The reasons, what to do until then, and who says so.
//
// advice: AdviceModel
// signal sourceRequested(int number)
Column {
    id: root

    required property AdviceModel advice

    signal sourceRequested(int number)

    readonly property color tone: Theme.level(advice.level)

    width: parent ? parent.width : implicitWidth
    topPadding: 4
    spacing: 12

    Card {
        width: parent.width
        visible: root.advice.because.length > 0
        padding: 20
        spacing: 8

        Txt {
            width: parent.width
            //: Above the reasons for an advice
            text: qsTr("Because you logged")
            soft: true
        }

        Repeater {
            model: root.advice.because

            Bullet {
                required property string modelData

                text: modelData
                size: 17
                medium: true
                tone: root.tone
            }
        }
    }

    LevelBanner {
        visible: root.advice.level >= 2 && root.advice.level <= 3 && root.advice.number
        level: 4
        word: root.advice.insteadTitle
        text: root.advice.insteadSigns
        tappable: true
        onClicked: Qt.openUrlExternally("tel:" + root.advice.number)
    }

    SectionHeader {
        visible: root.advice.steps.length > 0
        title: {
            switch (root.advice.level) {
            case 0:
                //: Above what to do next when all is usual
                return qsTr("What next")
            case 4:
                //: Above what to do in an emergency
                return qsTr("What to do")
            default:
                //: Above what to do until somebody has seen it
                return qsTr("Until then")
            }
        }
    }

    Column {
        width: parent.width
        visible: root.advice.steps.length > 0
        spacing: 12

        Repeater {
            model: root.advice.steps

            Bullet {
                required property string modelData
                required property int index

                text: modelData
                number: index + 1
            }
        }
    }

    Repeater {
        model: root.advice.further

        LevelBanner {
            required property var modelData

            level: modelData.level
            text: modelData.text
            small: true
        }
    }

    EvidenceLine {
        sources: root.advice.sources
        convention: root.advice.convention
        conventionPart: root.advice.conventionPart
        onSourceRequested: number => root.sourceRequested(number)
    }
}
