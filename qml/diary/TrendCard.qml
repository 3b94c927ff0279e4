// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Diary

// One measure since the last session over the band of usual healing.
//
// diary: DiaryModel
Card {
    id: root

    required property DiaryModel diary

    readonly property bool scored: diary.trend === DiaryModel.Redness
    //: Measures of the trend; keep them short
    readonly property var names: [qsTr("Redness"), qsTr("Pain"), qsTr("Itch"), qsTr("Scabs")]
    readonly property string verdict: {
        switch (root.diary.verdict) {
        case DiaryModel.Within:
            return qsTr("Within the usual range")
        case DiaryModel.Above:
            return qsTr("Above the usual range")
        default:
            return ""
        }
    }
    readonly property bool within: diary.verdict === DiaryModel.Within

    width: parent ? parent.width : implicitWidth
    padding: 16
    spacing: 12

    Segments {
        options: root.names
        current: root.diary.trend
        onChosen: index => root.diary.trend = index
    }

    Row {
        x: 4
        width: parent.width - 8
        visible: root.verdict
        spacing: 8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.within ? "check" : "up"
            size: 18
            weight: 2
            color: root.within ? Theme.calm : Theme.caution
        }

        Txt {
            width: parent.width - 26 * Math.min(Theme.textScale, 2)
            text: root.verdict
            strong: true
        }
    }

    Txt {
        x: 4
        width: parent.width - 8
        visible: root.diary.values.length === 0
        //: %1 is a measure such as redness
        text: qsTr("Nothing logged about this since your session: %1").arg(root.names[root.diary.trend])
        soft: true
    }

    TrendChart {
        x: 4
        width: parent.width - 8
        band: root.diary.band
        values: root.diary.values
        days: root.diary.trendDays
        today: root.diary.trendToday
        max: [4, 10, 10, 100][root.diary.trend]
        //: The upper end of a trend: of redness; of pain or itch; of scabs
        topWord: [qsTr("very strong"), qsTr("worst imaginable"), qsTr("worst imaginable"), qsTr("everywhere")][root.diary.trend]
        //: The lower end of a trend
        bottomWord: qsTr("none")
        //: Read to screen readers in place of a chart: %1 is a measure, %2 how its latest value lies
        summary: qsTr("%1 since your session. %2").arg(root.names[root.diary.trend]).arg(root.verdict)
    }

    Flow {
        x: 4
        width: parent.width - 8
        spacing: 16

        Row {
            spacing: 8

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 18
                height: 10
                radius: 5
                color: Theme.alpha(Theme.accent, Theme.dark ? .3 : .16)
            }

            Txt {
                //: Legend of a chart: the band in which most people are
                text: qsTr("usual healing")
                size: 13
                soft: true
            }
        }

        Row {
            spacing: 8

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 16
                height: 2
                color: Theme.ink
            }

            Txt {
                //: Legend of a chart: the person's own values
                text: qsTr("you")
                size: 13
                soft: true
            }
        }

        Txt {
            //: Legend of a chart: what its days count from; %1 is the number of the session
            text: qsTr("days after session %1").arg(root.diary.sessionNumber)
            size: 13
            soft: true
        }
    }
}
