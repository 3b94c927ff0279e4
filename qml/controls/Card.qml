// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A rounded surface; what is written inside stands in a column and gives the card its height.
// Children take their width from parent.width.
//
// padding: real          around the column (0: rows bring their own; 20 for text)
// verticalPadding: real  above and below it (padding); 8 for rows without their own sides
// spacing: real    between its items (0)
// chosen: bool     outlined and tinted as the choice made
Rectangle {
    id: root

    default property alias content: column.data
    property real padding: 0
    property real verticalPadding: padding
    property alias spacing: column.spacing
    property bool chosen: false

    implicitWidth: 350
    implicitHeight: column.implicitHeight + 2 * verticalPadding
    radius: Theme.radius
    color: chosen ? Theme.accentSoft : Theme.surface
    border.width: chosen ? 2 : Theme.dark ? 0 : 1
    border.color: chosen ? Theme.accent : Theme.alpha(Theme.line, .8)

    Column {
        id: column

        x: root.padding
        y: root.verticalPadding
        width: root.width - 2 * root.padding
    }
}
