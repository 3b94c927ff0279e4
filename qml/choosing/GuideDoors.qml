// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// What to know before a clinic is chosen: why it matters, and the ways into the guide.
//
// guide: ClinicGuideModel
// signal partRequested(string part), signal sourceRequested(int number)
Column {
    id: root

    required property ClinicGuideModel guide

    readonly property var why: guide.why

    signal partRequested(string part)
    signal sourceRequested(int number)

    spacing: 12

    SectionHeader {
        //: Heads what to know before a clinic is chosen
        title: qsTr("Before you decide")
    }

    Card {
        width: parent.width

        Repeater {
            id: doors

            model: [
                {
                    part: "checklist",
                    glyph: "plan",
                    //: Row that leads to the checklist for clinics
                    title: qsTr("What to look for"),
                    //: Below "What to look for". %n is a number of points
                    sub: qsTr("%n point(s), with good signs and bad", "", root.guide.checklist.length)
                },
                {
                    part: "signs",
                    glyph: "eye",
                    //: Row that leads to what bad work looks like
                    title: qsTr("Signs of bad work"),
                    //: Below "Signs of bad work"
                    sub: qsTr("What it looks like, why it happens")
                },
                {
                    part: "questions",
                    glyph: "question",
                    //: Row that leads to the questions to ask a clinic
                    title: qsTr("Questions to ask"),
                    //: Below "Questions to ask". %n is a number of questions
                    sub: qsTr("%n question(s) for the consultation", "", root.guide.questions.length)
                },
                {
                    part: "promises",
                    glyph: "chat",
                    //: Row that leads to promises of advertising
                    title: qsTr("What advertising promises"),
                    //: Below "What advertising promises"
                    sub: qsTr("And what sources say instead")
                },
                {
                    part: "pack",
                    glyph: "folder",
                    //: Row that leads to what to take along to a consultation
                    title: qsTr("What to take along"),
                    //: Below "What to take along"
                    sub: qsTr("For a consultation")
                }
            ]

            ListRow {
                required property var modelData
                required property int index

                glyph: modelData.glyph
                disc: true
                title: modelData.title
                sub: modelData.sub
                divider: index < doors.count - 1
                onClicked: root.partRequested(modelData.part)
            }
        }
    }

    NoteRow {
        glyph: "info"
        tone: Theme.inkSoft
        text: root.why.text
    }

    OriginLine {
        origin: root.why.origin
        onSourceRequested: number => root.sourceRequested(number)
    }
}
