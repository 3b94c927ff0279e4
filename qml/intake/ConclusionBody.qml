// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Intake

// What a form's table makes of the answers, or that nothing follows from them.
//
// preview: FormPreview
Column {
    id: root

    required property FormPreview preview

    width: parent ? parent.width : implicitWidth
    spacing: 12

    Txt {
        width: parent.width
        text: root.preview.title
        size: 28
        strong: true
        heading: true
    }

    LevelBanner {
        width: parent.width
        visible: !root.preview.concludes
        level: 1
        glyph: "info"
        //: What comes of the answers to a form
        word: qsTr("It concludes nothing")
        text: root.preview.conclusionReason
    }

    NoteRow {
        visible: root.preview.concludes
        glyph: "info"
        tone: Theme.inkSoft
        text: root.preview.conclusionReason
    }

    NoteRow {
        visible: root.preview.incomplete
        glyph: "question"
        tone: Theme.caution
        //: Below what a table concludes
        text: qsTr("Open answers could still change this.")
    }

    Card {
        width: parent.width
        visible: root.preview.concludes && root.preview.lines.length === 0

        EmptyState {
            //: No rule of a form's table applies to the answers
            title: qsTr("No rule counts here")
            //: No rule of a form's table applies to the answers
            text: qsTr("With these answers your table has nothing to say.")
        }
    }

    Repeater {
        model: root.preview.lines

        ConclusionCard {
            required property var modelData

            width: root.width
            line: modelData
        }
    }

    Card {
        width: parent.width
        visible: root.preview.open.length > 0
        padding: 20
        spacing: 8

        SectionHeader {
            size: 17
            //: Title above questions whose answers are missing
            title: qsTr("Still open")
        }

        Repeater {
            model: root.preview.open

            Bullet {
                required property string modelData

                hollow: true
                text: modelData
            }
        }
    }
}
