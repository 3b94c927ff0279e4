// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The days of the diary in one line.
//
// days: var            list of {letter, number, mark, quiet, month, text, entryId}
// todayIndex: int
// month: string        of the days in sight
// signal entryChosen(string entryId)
// signal logRequested()     today was pressed and has no entry yet
ListView {
    id: root

    required property var days
    required property int todayIndex

    signal entryChosen(string entryId)
    signal logRequested

    readonly property string month: {
        const shown = settled && middle >= 0 ? middle : todayIndex
        return days[Math.max(0, Math.min(shown, days.length - 1))]?.month ?? ""
    }
    property bool settled: false
    readonly property real cell: Math.max(40, Math.min(width / 9, 56)) * (Theme.large ? 1.6 : 1)
    readonly property int middle: count > 0 ? indexAt(contentX + width / 2, 1) : -1

    // Today stands near the end, wherever the strip stood before it had its width or its days.
    function settle(): void {
        forceLayout()
        settled = true
        positionViewAtIndex(Math.min(root.todayIndex + 2, count - 1), ListView.End)
    }

    width: parent ? parent.width : implicitWidth
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
        onTriggered: root.settle()
    }

    delegate: DayCell {
        required property var modelData
        required property int index
        readonly property bool today: index === root.todayIndex

        width: root.cell
        letter: modelData.letter
        number: modelData.number
        mark: modelData.mark
        quiet: modelData.quiet
        chosen: today
        text: modelData.text
        enabled: modelData.entryId !== "" || today
        onActiveFocusChanged: if (activeFocus) root.positionViewAtIndex(index, ListView.Contain)
        onClicked: {
            if (modelData.entryId !== "")
                root.entryChosen(modelData.entryId)
            else
                root.logRequested()
        }
    }
}
