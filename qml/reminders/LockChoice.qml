// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Reminders

// What a notification says, and whether a locked screen shows it.
//
// model: RemindersModel
// choosing: bool     the choice is offered, too (true)
Card {
    id: root

    required property RemindersModel model
    property bool choosing: true

    width: parent ? parent.width : implicitWidth
    padding: 16
    spacing: 12

    NotificationPreview {
        title: root.model.noticeTitle
        text: root.model.noticeText
        hidden: root.model.hidden && root.choosing
    }

    Segments {
        visible: root.choosing
        options: [
            //: On a locked screen: the notification in words that tell nothing
            qsTr("Neutral words"),
            //: On a locked screen: no notification at all
            qsTr("Hidden")
        ]
        current: root.model.hidden ? 1 : 0
        onChosen: index => root.model.hidden = index === 1
    }

    NoteRow {
        glyph: "lock"
        //: A promise: notifications are discreet
        text: qsTr("No notification tells what Stipple is about.")
    }
}
