// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// One kind of thing that leaves, with a switch; what belongs to it stands below.
//
// glyph, title, sub: string
// leaves: bool          what the page says
// switchable: bool      (true)
// divider: bool         hairline below (true)
// children              below the row
// signal flipped(bool leaves)
Column {
    id: root

    default property alias extra: more.data
    property string glyph
    property string title
    property string sub
    property bool leaves: true
    property bool switchable: true
    property bool divider: true

    signal flipped(bool leaves)

    width: parent ? parent.width : implicitWidth

    ListRow {
        glyph: root.glyph
        title: root.title
        sub: root.sub
        interactive: root.switchable
        chevron: false
        divider: root.divider && more.children.length === 0
        Accessible.role: root.switchable ? Accessible.CheckBox : Accessible.StaticText
        Accessible.checkable: root.switchable
        Accessible.checked: root.leaves
        onClicked: root.flipped(!root.leaves)

        Toggle {
            visible: root.switchable
            text: root.title
            interactive: false
            checked: root.leaves
            Accessible.ignored: true
        }
    }

    Column {
        id: more

        x: 20
        width: parent.width - 40
        bottomPadding: children.length > 0 ? 16 : 0
        spacing: 8
    }

    Hairline {
        x: 60
        width: parent.width - 76
        visible: root.divider && more.children.length > 0
    }
}
