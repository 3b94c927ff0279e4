// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Review

// The reasons, the fit, what is open, photos and answers of an assessment.
//
// packet: PacketModel
// signal sourceRequested(int number), signal removed()
Column {
    id: root

    required property PacketModel packet

    signal sourceRequested(int number)
    signal removed

    spacing: 12

    NoteRow {
        glyph: "info"
        //: About an assessment. %1 is a day and time, %2 a day
        text: qsTr("Came %1. Waits are counted from %2. Not verified: nobody has compared digits with this person.").arg(root.packet.received).arg(root.packet.day)
    }

    NoteRow {
        visible: root.packet.theirs
        glyph: "alert"
        tone: Theme.caution
        //: The person's app has another version. %1 is what it said, in codes; %2 is what the own
        //: app concludes with, in names and version numbers
        text: qsTr("Their app has other rules than yours. It said: %1. Below is what yours says, with %2.").arg(root.packet.theirs).arg(root.packet.ours)
    }

    SectionHeader {
        //: Heads what has to wait or to be cleared before an appointment
        title: qsTr("Before an appointment")
    }

    NoteRow {
        visible: root.packet.noConcern
        glyph: "check"
        tone: Theme.calm
        //: When nothing has to wait
        text: qsTr("Nothing in the answers speaks against an appointment.")
    }

    Repeater {
        model: root.packet.reasons

        PacketReason {
            required property var modelData

            width: root.width
            reason: modelData
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    NoteRow {
        visible: root.packet.incomplete
        glyph: "question"
        //: Below what has to wait, or instead of it
        text: qsTr("Questions that were left open could make this stricter.")
    }

    Repeater {
        model: root.packet.served

        PacketReason {
            required property var modelData

            width: root.width
            reason: modelData
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    SectionHeader {
        title: {
            if (root.packet.decided) {
                //: Heads the best fit of somebody's answers. Never a diagnosis
                return qsTr("The answers fit best with")
            }
            //: Heads the types that remain
            return qsTr("The answers do not point to one type")
        }
    }

    Repeater {
        model: root.packet.fits

        PacketFit {
            required property var modelData

            width: root.width
            fit: modelData
        }
    }

    Repeater {
        model: root.packet.also

        PacketFit {
            required property var modelData

            width: root.width
            fit: modelData
        }
    }

    SectionHeader {
        visible: root.packet.unknown.length > 0
        //: Heads questions without an answer
        title: qsTr("What could still change this")
    }

    Repeater {
        model: root.packet.unknown

        Column {
            id: open

            required property var modelData

            width: root.width
            spacing: 2

            Txt {
                width: parent.width
                text: open.modelData.questions.map(each => each.question).join(" ")
                medium: true
            }

            Repeater {
                model: open.modelData.decides

                Bullet {
                    required property string modelData

                    text: modelData
                    hollow: true
                }
            }
        }
    }

    SectionHeader {
        visible: root.packet.photos.length > 0
        //: Heads photos that came with an assessment
        title: qsTr("Photos")
    }

    PacketPhotos {
        visible: root.packet.photos.length > 0
        photos: root.packet.photos
    }

    SectionHeader {
        //: Heads all questions and answers
        title: qsTr("What was answered")
    }

    PacketAnswers {
        width: parent.width
        answers: root.packet.answers
    }

    PacketRemoval {
        width: parent.width
        packet: root.packet
        onRemoved: root.removed()
    }
}
