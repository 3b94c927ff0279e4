// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stipple.Controls
import Stipple.Diary

// The entries, newest first, below what stands above them and scrolls with them. One stop of the
// tab key; arrow keys move between the entries.
//
// diary: DiaryModel
// children            above the entries, one below the other
// signal entryChosen(string entryId)
// jump(day)           brings the entries of a day into sight, and takes the keyboard there
ListView {
    id: root

    required property DiaryModel diary
    default property alias content: head.data
    property real maximumWidth: 640

    signal entryChosen(string entryId)

    readonly property real bodyWidth: Math.min(width - 2 * Theme.gutter, maximumWidth)
    readonly property Item focused: Window.activeFocusItem
    readonly property real firstY: originY - topMargin
    readonly property real lastY: Math.max(firstY, originY + contentHeight + bottomMargin - height)
    // Where the tab key stops: the entry visited last, while it is in sight.
    property int stop: 0
    // The row that takes the keyboard now; -1 otherwise.
    property int called: -1

    model: diary
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    reuseItems: true
    cacheBuffer: 400
    topMargin: head.height
    bottomMargin: 20

    onFocusedChanged: reveal(focused)
    onMovementEnded: root.settle()
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_PageDown:
            root.scrollBy(height * .85)
            break
        case Qt.Key_PageUp:
            root.scrollBy(-height * .85)
            break
        case Qt.Key_Home:
            root.contentY = root.firstY
            break
        case Qt.Key_End:
            root.positionViewAtEnd()
            break
        default:
            return
        }
        root.settle()
        event.accepted = true
    }

    T.ScrollBar.vertical: ScrollMark {}

    StillWheel {
        view: root
    }

    delegate: EntryItem {
        id: entry

        x: Math.round((root.width - width) / 2)
        width: root.bodyWidth
        height: implicitHeight
        tabStop: index === root.stop
        called: index === root.called
        onInsideChanged: if (inside) root.stop = index
        onClicked: root.entryChosen(entryId)
        onMoved: by => root.go(index + by)
    }

    Column {
        id: head

        property real known: 0

        parent: root.contentItem
        x: Math.round((root.width - width) / 2)
        y: root.originY - height
        width: root.bodyWidth
        spacing: 12
        // What is in sight above the entries stays where it is when something below it grows.
        onHeightChanged: {
            const grown = height - known
            known = height
            if (root.contentY < root.originY)
                root.contentY = Math.max(root.originY - height, root.contentY - grown)
            Qt.callLater(root.scrollBy, 0)
        }
    }

    function scrollBy(pixels: real): void {
        contentY = Math.max(firstY, Math.min(lastY, contentY + pixels))
    }

    function reveal(item: Item): void {
        let inside = item
        while (inside && inside !== contentItem)
            inside = inside.parent
        if (!inside)
            return
        const above = item.mapToItem(contentItem, 0, 0).y
        if (above - 16 < contentY)
            scrollBy(above - 16 - contentY)
        else if (above + item.height + 16 > contentY + height)
            scrollBy(Math.min(above - 16, above + item.height + 16 - height) - contentY)
    }

    // The keyboard goes on where the eyes are.
    function settle(): void {
        const place = root.itemAtIndex(root.stop)
        const seen = place && place.y + place.height > contentY && place.y < contentY + height
        const middle = root.indexAt(width / 2, contentY + height / 2)
        if (!seen && middle >= 0)
            root.stop = middle
    }

    function go(row: int): void {
        if (row < 0 || row >= count)
            return
        root.positionViewAtIndex(row, ListView.Contain)
        root.stop = row
        root.called = row
        root.called = -1
    }

    function jump(day: string): void {
        const row = root.diary.rowOf(day)
        if (row < 0)
            return
        root.positionViewAtIndex(row, ListView.Beginning)
        root.go(row)
    }
}
