// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A card that opens: a title, and below it what the page puts inside.
//
// title, sub: string
// open: bool
Card {
    id: root

    default property alias inside: body.data
    property alias title: head.title
    property alias sub: head.sub
    property alias open: head.open

    Disclosure {
        id: head

        divider: open
        onClicked: open = !open
    }

    Column {
        id: body

        width: parent.width
        visible: head.open
    }
}
