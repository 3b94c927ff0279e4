// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One column of a sheet under its title.
Column {
    id: root

    default property alias content: inner.data
    property string title

    width: 370
    spacing: 16

    Txt {
        width: parent.width
        text: root.title
        size: 28
        strong: true
    }

    Column {
        id: inner

        width: parent.width
        spacing: 16
    }
}
