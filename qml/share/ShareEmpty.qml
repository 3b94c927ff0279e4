// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// No clinic yet: what a clinic card is, and how to open one.
//
// signal cardWanted()
Column {
    id: root

    signal cardWanted

    bottomPadding: 20
    spacing: 16

    EmptyState {
        width: root.width
        //: The page for sharing before any clinic was added
        title: qsTr("No clinic yet")
        //: Explains what a clinic card is
        text: qsTr("A clinic card is a small file your clinic sends you. With it you seal what you share, so that only the clinic can open it.")
        //: Button: choose the file of a clinic's card
        action: qsTr("Open a clinic card")
        glyph: "folder"
        onActed: root.cardWanted()
    }

    Column {
        x: 20
        width: root.width - 40
        spacing: 10

        NoteRow {
            glyph: "eye"
            //: About sharing
            text: qsTr("You see exactly what leaves before anything is sealed.")
        }

        NoteRow {
            glyph: "send"
            //: About sharing
            text: qsTr("Send the sealed file by any messenger or by mail. No account is needed.")
        }
    }
}
