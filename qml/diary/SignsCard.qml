// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// The further signs, emergencies first; those that are neither are folded away.
//
// editor: EntryEditor
// title: string
Card {
    id: root

    required property EntryEditor editor
    property string title
    property bool more: editor.otherSigns.ticked > 0

    width: parent ? parent.width : implicitWidth

    Column {
        x: 20
        width: parent.width - 40
        topPadding: 16

        Txt {
            width: parent.width
            text: root.title
            size: 17
            medium: true
            heading: true
        }

        Txt {
            width: parent.width
            bottomPadding: 4
            text: qsTr("Tick only what you see or feel. Leave the rest empty.")
            size: 13
            soft: true
        }
    }

    SignGroup {
        signs: root.editor.emergencySigns
        onMarked: (signId, ticked) => root.editor.setSign(signId, ticked)
    }

    SignGroup {
        signs: root.editor.urgentSigns
        onMarked: (signId, ticked) => root.editor.setSign(signId, ticked)
    }

    ListRow {
        //: Unfolds signs that are less urgent
        title: qsTr("More signs: mood, dots, scars, moles")
        divider: root.more
        chevron: false
        visible: root.editor.otherSigns.count > 0

        onClicked: root.more = !root.more

        Icon {
            name: root.more ? "up" : "down"
            size: 20
            color: Theme.inkSoft
        }
    }

    SignGroup {
        visible: root.more
        signs: root.editor.otherSigns
        last: true
        onMarked: (signId, ticked) => root.editor.setSign(signId, ticked)
    }
}
