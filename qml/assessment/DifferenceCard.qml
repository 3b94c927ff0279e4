// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One thing that two results say differently: what was said, and what is said now. Side by side
// where there is room, one below the other elsewhere.
//
// difference: var     a DifferenceItem
// since: string       the day of the earlier result, in words
Card {
    id: root

    property var difference
    property string since

    readonly property bool stacked: Theme.large || width < 560

    padding: 20
    spacing: 12

    Accessible.role: Accessible.Grouping
    Accessible.name: difference.title

    Row {
        width: parent.width
        spacing: 12

        Icon {
            id: icon

            y: Math.round((Theme.lead(Theme.px(17)) - height) / 2)
            name: root.difference.glyph
            size: 20
            maxScale: 1.4
            color: Theme.level(root.difference.level)
        }

        Txt {
            width: parent.width - icon.width - parent.spacing
            text: root.difference.title
            size: 17
            strong: true
            heading: true
        }
    }

    Grid {
        id: sides

        readonly property real share: (width - (columns - 1) * spacing) / columns

        width: parent.width
        columns: root.stacked ? 1 : 2
        spacing: 12

        DifferenceSide {
            id: then

            width: sides.share
            height: sides.heightOf(then)
            //: Above what a result says with what was known then. %1 is the day it was made
            title: qsTr("With what we knew on %1").arg(root.since)
            text: root.difference.before
        }

        DifferenceSide {
            id: now

            width: sides.share
            height: sides.heightOf(now)
            //: Above what a result says with what is known today
            title: qsTr("With what we know today")
            text: root.difference.now
            fresh: true
            level: root.difference.level
        }

        // As high as the other one beside it.
        function heightOf(side: Item): real {
            return root.stacked ? side.implicitHeight : Math.max(then.implicitHeight, now.implicitHeight)
        }
    }
}
