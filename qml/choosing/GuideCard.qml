// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// One thing that the guide says, with whatever it has: a headline or a number, an explanation, what
// is good, what is a warning, why it happens and how to avoid it; and always who says so.
//
// entry: var      {title, text, good, warning, causes, prevention, origin}, each but the last may
//                 be missing
// number: int     0: none
// signal sourceRequested(int number)
Card {
    id: root

    property var entry
    property int number: 0

    signal sourceRequested(int number)

    // What belongs to a number stands below its words.
    readonly property real inset: number > 0 ? head.ring + 14 : 0
    readonly property real start: LayoutMirroring.enabled ? 0 : inset

    width: parent ? parent.width : implicitWidth
    padding: 20
    verticalPadding: 16
    spacing: 8

    Txt {
        width: parent.width
        visible: text
        text: root.entry.title ?? ""
        size: 17
        strong: true
        heading: true
    }

    Bullet {
        id: head

        visible: root.number > 0
        number: root.number
        text: root.entry.text ?? ""
        medium: true
    }

    Txt {
        width: parent.width
        visible: root.number === 0 && text
        text: root.entry.text ?? ""
    }

    MarkLine {
        x: root.start
        width: parent.width - root.inset
        visible: text
        text: root.entry.good ?? ""
    }

    MarkLine {
        x: root.start
        width: parent.width - root.inset
        visible: text
        mark: -1
        text: root.entry.warning ?? ""
    }

    BadSign {
        visible: root.entry.causes !== undefined
        causes: root.entry.causes ?? []
        prevention: root.entry.prevention ?? ""
    }

    OriginLine {
        x: root.start
        width: parent.width - root.inset
        origin: root.entry.origin
        onSourceRequested: number => root.sourceRequested(number)
    }
}
