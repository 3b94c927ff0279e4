// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Share

// Which days leave: a usual span, or a first and a last day.
//
// preview: SharePreviewModel
Column {
    id: root

    required property SharePreviewModel preview

    readonly property var spans: {
        const all = [
            //: Which days are shared
            {span: SharePreviewModel.Week, text: qsTr("7 days")},
            //: Which days are shared
            {span: SharePreviewModel.FourWeeks, text: qsTr("4 weeks")},
            //: Which days are shared
            {span: SharePreviewModel.Everything, text: qsTr("All")},
            //: Which days are shared: a first and a last one
            {span: SharePreviewModel.Chosen, text: qsTr("Choose")}
        ]
        //: Which days are shared: those since it was done last
        const since = {span: SharePreviewModel.SinceLast, text: qsTr("Since last time")}
        return preview.sharedBefore ? [since].concat(all) : all
    }

    spacing: 8

    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.spans

            Chip {
                required property var modelData

                text: modelData.text
                chosen: root.preview.span === modelData.span
                onClicked: root.preview.setSpan(modelData.span)
            }
        }
    }

    component DayRow: Item {
        id: row

        property string label
        property string day
        property bool canGrow: true

        signal moved(int days)

        width: parent ? parent.width : implicitWidth
        implicitHeight: Math.max(56, words.implicitHeight + 16)

        IconBtn {
            id: earlier

            anchors.left: parent.left
            anchors.leftMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            glyph: "back"
            //: Button beside a date; %1 says which date
            text: qsTr("%1 a day earlier").arg(row.label)
            onClicked: row.moved(-1)
        }

        Column {
            id: words

            anchors.left: earlier.right
            anchors.right: later.left
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: row.label
                size: 13
                soft: true
                horizontalAlignment: Text.AlignHCenter
            }

            Txt {
                width: parent.width
                text: row.day
                size: 17
                medium: true
                horizontalAlignment: Text.AlignHCenter
            }
        }

        IconBtn {
            id: later

            anchors.right: parent.right
            anchors.rightMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            glyph: "next"
            enabled: row.canGrow
            //: Button beside a date; %1 says which date
            text: qsTr("%1 a day later").arg(row.label)
            onClicked: row.moved(1)
        }
    }

    Card {
        width: parent.width
        visible: root.preview.span === SharePreviewModel.Chosen

        DayRow {
            //: The first of the days that are shared
            label: qsTr("First day")
            day: root.preview.from
            canGrow: root.preview.fromCanGrow
            onMoved: days => root.preview.moveFrom(days)
        }

        Hairline {
            x: 20
            width: parent.width - 40
        }

        DayRow {
            //: The last of the days that are shared
            label: qsTr("Last day")
            day: root.preview.to
            canGrow: root.preview.toCanGrow
            onMoved: days => root.preview.moveTo(days)
        }
    }
}
