// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Where the sealed file is, what to do with it, and that nobody watches.
//
// where: string      as words for a person
// clinic: string
// level: int         highest advice of what was shared
// nobody: string     "Nobody is monitoring this", in the content's words
Column {
    id: root

    property string where
    property string clinic
    property int level: 0
    property string nobody

    spacing: 12

    Card {
        width: parent.width
        padding: 20
        spacing: 12

        StippleArt {
            anchors.left: parent.left
            width: 92
            height: 92
        }

        Txt {
            width: parent.width
            //: After a file was sealed
            text: qsTr("Now send it to the clinic")
            size: 22
            strong: true
            heading: true
        }

        Txt {
            width: parent.width
            //: Where the sealed file went. %1 is a path on desktops, words on phones
            text: qsTr("Saved as %1").arg(root.where)
            wrapMode: Text.Wrap
        }

        NoteRow {
            glyph: "send"
            //: What to do with the sealed file. %1 is the clinic's name
            text: qsTr("Send it to %1 by any messenger or by mail.").arg(root.clinic)
        }

        NoteRow {
            glyph: "lock"
            //: About the sealed file
            text: qsTr("Only they can open it. Its name and size tell nothing.")
        }

        NoteRow {
            glyph: "chat"
            //: About the answer to what was shared
            text: qsTr("They answer with a sealed file. Open it on the Share page.")
        }
    }

    DoctorReminder {
        width: parent.width
        level: root.level
        nobody: root.nobody
    }
}
