// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Consultation

// What was just made and where it is, or why nothing was made.
//
// packet: TakeAlongModel
Card {
    id: root

    required property TakeAlongModel packet

    readonly property bool failed: packet.noticeTitle

    visible: packet.made !== TakeAlongModel.Nothing || failed
    padding: 20
    spacing: 8

    NoteRow {
        glyph: root.failed ? "alert" : "check"
        tone: root.failed ? Theme.caution : Theme.calm
        title: {
            if (root.failed)
                return root.packet.noticeTitle
            switch (root.packet.made) {
            case TakeAlongModel.PaperMade:
                //: After the paper was made
                return qsTr("The paper is ready")
            case TakeAlongModel.FileMade:
                //: After the file was made
                return qsTr("The file is ready")
            default:
                //: After the sealed file was made
                return qsTr("Sealed. Now send it to the clinic")
            }
        }
        text: {
            if (root.failed)
                return root.packet.noticeText
            //: Where a file went. %1 is a path on desktops, words on phones
            return qsTr("Saved as %1").arg(root.packet.where)
        }
    }

    Txt {
        width: parent.width
        visible: root.packet.made === TakeAlongModel.PaperMade || root.packet.made === TakeAlongModel.FileMade
        //: About a file that is not locked
        text: qsTr("Whoever has this file can read it. Delete it when you no longer need it.")
        size: 13
        soft: true
    }

    Txt {
        width: parent.width
        visible: root.packet.made === TakeAlongModel.SealedMade
        //: About a sealed file
        text: qsTr("Only the clinic can open it. Its name and size tell nothing. Any messenger or mail will do.")
        size: 13
        soft: true
    }
}
