// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One point of the checklist: its marks at the far side, its explanation opened below. The marks go
// below its title when the text is large.
//
// point: var        {title, text, good, warning, origin}
// mark: int         what the page says: 1 good, -1 warning, 0 open
// divider: bool     hairline below (true)
// signal marked(int mark), signal sourceRequested(int number)
Column {
    id: root

    property var point
    property int mark: 0
    property bool divider: true
    property bool open: false

    signal marked(int mark)
    signal sourceRequested(int number)

    readonly property bool stacked: Theme.large

    Item {
        width: parent.width
        height: root.stacked ? head.height + marks.height + 8 : Math.max(head.height, marks.height + 8)

        PointHead {
            id: head

            x: root.stacked || !LayoutMirroring.enabled ? 0 : parent.width - width
            width: root.stacked ? parent.width : parent.width - marks.width - 12
            height: root.stacked ? implicitHeight : Math.max(implicitHeight, marks.height + 8)
            title: root.point.title
            mark: root.mark
            found: root.mark > 0 ? root.point.good : root.point.warning
            open: root.open
            onClicked: root.open = !root.open
        }

        Row {
            id: marks

            x: {
                const start = root.stacked ? 12 : parent.width - width - 12
                return LayoutMirroring.enabled ? parent.width - width - start : start
            }
            y: root.stacked ? head.height : Math.round((parent.height - height) / 2)

            // Where there is only something to beware of, the warning stays in its column.
            MarkButton {
                visible: root.point.good
                good: true
                point: root.point.title
                chosen: root.mark > 0
                onClicked: root.marked(chosen ? 0 : 1)
            }

            Item {
                width: Theme.touch
                height: 1
                visible: !root.point.good && !root.stacked
            }

            MarkButton {
                good: false
                point: root.point.title
                chosen: root.mark < 0
                onClicked: root.marked(chosen ? 0 : -1)
            }
        }
    }

    Column {
        x: 20
        width: parent.width - 40
        visible: root.open
        bottomPadding: 12
        spacing: 6

        Txt {
            width: parent.width
            text: root.point.text
        }

        MarkLine {
            visible: root.point.good
            text: root.point.good
        }

        MarkLine {
            visible: root.point.warning
            mark: -1
            text: root.point.warning
        }

        OriginLine {
            origin: root.point.origin
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    Hairline {
        x: 20
        width: parent.width - 36
        visible: root.divider
    }
}
