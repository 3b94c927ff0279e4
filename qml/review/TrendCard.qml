// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One measure over the days since the session, against usual healing; chips for the others.
Card {
    id: root

    required property var trends
    required property int level

    property int current: 0
    readonly property var shown: trends[Math.min(current, trends.length - 1)] ?? null

    visible: shown !== null
    padding: 20
    spacing: 8

    SectionHeader {
        size: 15
        title: root.shown?.name ?? ""

        Txt {
            text: root.shown?.status ?? ""
            color: {
                if (!(root.shown?.above ?? false))
                    return Theme.inkSoft
                return root.level > 0 ? Theme.level(root.level) : Theme.caution
            }
        }
    }

    TrendChart {
        width: parent.width
        plotHeight: 116
        band: root.shown?.band ?? []
        values: root.shown?.values ?? []
        days: root.shown?.days ?? 14
        today: root.shown?.today ?? -1
        max: root.shown?.max ?? 4
        topWord: root.shown?.topWord ?? ""
        bottomWord: root.shown?.bottomWord ?? ""
        summary: root.shown?.summary ?? ""
    }

    ListView {
        width: parent.width
        height: contentItem.childrenRect.height
        visible: root.trends.length > 1
        orientation: ListView.Horizontal
        spacing: 6
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.trends

        delegate: Chip {
            required property var modelData
            required property int index

            text: modelData.name
            chosen: index === root.current
            onClicked: root.current = index
        }
    }
}
