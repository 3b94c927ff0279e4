// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// The body of a page: scrolls, keeps what has the keyboard in sight, and is never wider than can
// be read well.
//
// children            one below the other; they take their width from parent.width
// bodyWidth: real     what the children have
// spacing: real       (12)
// maximumWidth: real  (640)
// bottomSpace: real   free below the last child (32)
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property real maximumWidth: 640
    property real topSpace: 8
    property real bottomSpace: 32

    readonly property real bodyWidth: Math.min(width - 2 * Theme.gutter, maximumWidth)
    readonly property Item focused: Window.activeFocusItem

    contentWidth: width
    contentHeight: topSpace + column.implicitHeight + bottomSpace
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    onFocusedChanged: reveal(focused)
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_PageDown:
            root.scrollBy(height * .85)
            break
        case Qt.Key_PageUp:
            root.scrollBy(-height * .85)
            break
        case Qt.Key_Home:
            root.scrollBy(-contentHeight)
            break
        case Qt.Key_End:
            root.scrollBy(contentHeight)
            break
        default:
            return
        }
        event.accepted = true
    }

    T.ScrollBar.vertical: ScrollMark {}

    StillWheel {
        view: root
    }

    Column {
        id: column

        x: Math.round((root.width - width) / 2)
        y: root.topSpace
        width: root.bodyWidth
        spacing: 12
    }

    function scrollBy(pixels: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + pixels))
    }

    function reveal(item: Item) {
        let inside = item
        while (inside && inside !== column)
            inside = inside.parent
        if (!inside)
            return
        const top = item.mapToItem(contentItem, 0, 0).y
        if (top - 16 < contentY)
            scrollBy(top - 16 - contentY)
        else if (top + item.height + 16 > contentY + height)
            scrollBy(Math.min(top - 16, top + item.height + 16 - height) - contentY)
    }
}
