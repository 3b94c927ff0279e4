// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The days of the diary in one line, and the month of those in sight.
//
// title: string        of the page
// days: var            list of {letter, number, mark, quiet, month, text, entryId}
// todayIndex: int
// signal entryChosen(string entryId)
// signal logRequested()     today was pressed and has no entry yet
Column {
    id: root

    required property string title
    required property var days
    required property int todayIndex

    signal entryChosen(string entryId)
    signal logRequested

    readonly property string month: days[Math.max(0, Math.min(strip.middle, days.length - 1))]?.month ?? ""

    width: parent ? parent.width : implicitWidth
    spacing: 4

    Item {
        width: parent.width
        implicitHeight: Theme.large ? name.implicitHeight + month.implicitHeight
                                    : Math.max(48, name.implicitHeight)

        Txt {
            id: name

            anchors.left: parent.left
            y: Theme.large ? 0 : Math.round((parent.height - height) / 2)
            text: root.title
            size: 28
            strong: true
            heading: true
        }

        Txt {
            id: month

            anchors.right: Theme.large ? undefined : parent.right
            anchors.left: Theme.large ? parent.left : undefined
            y: Theme.large ? name.implicitHeight : Math.round((parent.height - height) / 2)
            text: root.month
            medium: true
        }
    }

    ListView {
        id: strip

        readonly property real cell: Math.max(40, Math.min(width / 9, 56)) * (Theme.large ? 1.6 : 1)
        readonly property int middle: Math.floor((contentX - originX + width / 2) / cell)

        // Today stands near the end, wherever the strip stood before it had its width or its days.
        function settle(): void {
            forceLayout()
            positionViewAtIndex(Math.min(root.todayIndex + 2, count - 1), ListView.End)
        }

        width: parent.width
        height: contentItem.childrenRect.height
        implicitHeight: 76
        orientation: ListView.Horizontal
        model: root.days
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onWidthChanged: later.restart()
        onCountChanged: later.restart()

        Timer {
            id: later

            interval: 0
            running: true
            onTriggered: strip.settle()
        }

        delegate: DayCell {
            required property var modelData
            required property int index
            readonly property bool today: index === root.todayIndex

            width: strip.cell
            letter: modelData.letter
            number: modelData.number
            mark: modelData.mark
            quiet: modelData.quiet
            chosen: today
            text: modelData.text
            enabled: modelData.entryId !== "" || today
            onActiveFocusChanged: if (activeFocus) strip.positionViewAtIndex(index, ListView.Contain)
            onClicked: {
                if (modelData.entryId !== "")
                    root.entryChosen(modelData.entryId)
                else
                    root.logRequested()
            }
        }
    }
}
