// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// One measure over time, over the band of usual healing.
//
// trend: TrendModel
Card {
    id: root

    required property TrendModel trend

    //: Measures of the trend; keep them short
    readonly property var names: [qsTr("Redness"), qsTr("Pain"), qsTr("Itch"), qsTr("Swelling"), qsTr("Scabs")]
    readonly property string name: names[trend.kind]
    readonly property bool within: trend.verdict === TrendModel.Within
    readonly property bool empty: trend.values.length === 0
    readonly property string verdict: {
        switch (root.trend.verdict) {
        case TrendModel.Within:
            return qsTr("Within the usual range")
        case TrendModel.Above:
            return qsTr("Above the usual range")
        default:
            return ""
        }
    }

    width: parent ? parent.width : implicitWidth
    padding: 16
    spacing: 12

    Choice {
        options: root.names
        current: root.trend.kind
        onChosen: index => root.trend.kind = index
    }

    Column {
        x: 4
        width: parent.width - 8
        visible: !root.empty
        spacing: 2

        Row {
            width: parent.width
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
            width: parent.width
            text: root.trend.latest
            size: 13
            soft: true
        }
    }

    Txt {
        x: 4
        width: parent.width - 8
        visible: root.empty
        text: {
            if (root.trend.failed) {
                //: In place of a trend whose entries are damaged or locked
                return qsTr("This trend cannot be read. Nothing was deleted.")
            }
            //: %1 is a measure such as redness
            return qsTr("Nothing logged about this in these days: %1").arg(root.name)
        }
        soft: true
    }

    TrendChart {
        x: 4
        width: parent.width - 8
        band: root.trend.band
        values: root.trend.values
        days: root.trend.days
        first: Math.max(0, root.trend.first)
        dates: root.trend.dates
        today: root.trend.today
        max: [4, 10, 10, 3, 100][root.trend.kind]
        topWord: {
            switch (root.trend.kind) {
            case TrendModel.Redness:
                //: The upper end of a trend of redness
                return qsTr("very strong")
            case TrendModel.Swelling:
                //: The upper end of a trend of swelling
                return qsTr("marked")
            case TrendModel.Scabs:
                //: The upper end of a trend of scabs
                return qsTr("everywhere")
            default:
                //: The upper end of a trend of pain or itch
                return qsTr("worst imaginable")
            }
        }
        //: The lower end of a trend
        bottomWord: qsTr("none")
        summary: {
            if (root.empty)
                return root.name
            //: Read to screen readers in place of a chart: %1 is a measure, %2 its latest value
            const told = qsTr("%1. %2").arg(root.name).arg(root.trend.latest)
            //: Read to screen readers in place of a chart: %1 is the latest value, %2 how it lies
            return root.verdict ? qsTr("%1 %2.").arg(told).arg(root.verdict) : told
        }
    }

    TrendLegend {
        x: 4
        width: parent.width - 8
        sessionNumber: root.trend.first >= 0 ? root.trend.sessionNumber : 0
    }

    Choice {
        //: How many days a trend shows; keep them short
        options: [qsTr("14 days"), qsTr("90 days"), qsTr("All")]
        current: root.trend.span
        onChosen: index => root.trend.span = index
    }
}
