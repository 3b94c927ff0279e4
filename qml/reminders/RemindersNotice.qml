// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Reminders

// What somebody should hear about reminders when they open the app; nothing while all is well.
//
// signal healthRequested()
// signal failed(var error)   an answer was not kept: its words
Column {
    id: root

    property ReminderNoticeModel model: ReminderNoticeModel {}

    signal healthRequested
    signal failed(var error)

    readonly property bool silent: !model.question && !model.blocked && !model.problemText

    width: parent ? parent.width : implicitWidth
    topPadding: silent ? 0 : 16
    bottomPadding: silent ? 0 : 8
    spacing: 12

    Card {
        width: parent.width
        visible: root.model.question
        padding: 16
        spacing: 12

        NoteRow {
            glyph: "globe"
            title: root.model.question
            text: root.model.questionText
        }

        Flow {
            width: parent.width
            spacing: 8

            Btn {
                width: Math.min(implicitWidth, parent.width)
                kind: "tonal"
                compact: true
                text: root.model.homeAnswer
                onClicked: root.model.keepHomeTime(true)
            }

            Btn {
                width: Math.min(implicitWidth, parent.width)
                kind: "tonal"
                compact: true
                text: root.model.localAnswer
                onClicked: root.model.keepHomeTime(false)
            }
        }
    }

    LevelBanner {
        width: parent.width
        visible: root.model.blocked
        level: 1
        glyph: "bell"
        word: root.model.blockedTitle
        text: root.model.blockedText

        Btn {
            kind: "outline"
            compact: true
            //: Button: leads to the page on whether reminders come as planned
            text: qsTr("See why")
            onClicked: root.healthRequested()
        }

        Btn {
            tone: Theme.caution
            toneInk: Theme.levelInk
            compact: true
            text: root.model.blockedAction
            onClicked: root.model.unblock()
        }
    }

    Card {
        width: parent.width
        visible: root.model.problemText

        ListRow {
            glyph: "bell"
            level: 1
            title: root.model.problemText
            //: Below a problem with reminders: what pressing the line does
            sub: qsTr("Your reminders need a look")
            divider: false
            onClicked: root.healthRequested()
        }
    }

    Connections {
        target: root.model

        function onFailed(error: var) {
            root.failed(error)
        }
    }
}
