// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Share

// Clinics, answers with the unread ones first, and what was sent.
//
// share: ShareModel
// signal cardWanted(), signal answerWanted()
// signal previewRequested(string clinicId), signal answerChosen(string feedbackId)
Column {
    id: root

    required property ShareModel share

    signal cardWanted
    signal answerWanted
    signal previewRequested(string clinicId)
    signal answerChosen(string feedbackId)

    spacing: 12

    Repeater {
        model: root.share.clinics

        ClinicEntry {
            required property var modelData

            width: root.width
            clinic: modelData
            kind: root.share.clinics.length === 1 ? "primary" : "tonal"
            onShareRequested: root.previewRequested(modelData.id)
            onCompared: holds => root.share.setVerified(modelData.id, holds)
        }
    }

    Btn {
        anchors.left: parent.left
        anchors.leftMargin: -side
        width: Math.min(implicitWidth, parent.width + 2 * side)
        kind: "plain"
        glyph: "folder"
        //: Button: choose the file of a further clinic's card, or a newer one
        text: qsTr("Open another clinic card")
        onClicked: root.cardWanted()
    }

    SectionHeader {
        //: Heads the answers of technicians
        title: qsTr("Answers")

        Btn {
            kind: "plain"
            compact: true
            glyph: "inbox"
            //: Button: choose the file of a sealed answer
            text: qsTr("Open an answer")
            onClicked: root.answerWanted()
        }
    }

    NoteRow {
        visible: root.share.received.length === 0
        glyph: "chat"
        //: In place of answers while none was received
        text: qsTr("None yet. When your clinic sends you a sealed file, open it here.")
    }

    Card {
        width: parent.width
        visible: root.share.received.length > 0

        Repeater {
            id: answers

            model: root.share.received

            ReceivedRow {
                required property var modelData
                required property int index

                width: root.width
                answer: modelData
                divider: index < answers.count - 1
                onClicked: root.answerChosen(modelData.id)
            }
        }
    }

    Item {
        width: 1
        height: 4
        visible: sentHeader.visible
    }

    SectionHeader {
        id: sentHeader

        visible: root.share.sent.length > 0
        //: Heads what was sent to clinics
        title: qsTr("Sealed and sent")
    }

    Card {
        width: parent.width
        visible: root.share.sent.length > 0

        Repeater {
            id: envelopes

            model: root.share.sent

            SentRow {
                required property var modelData
                required property int index

                width: root.width
                envelope: modelData
                divider: index < envelopes.count - 1
                onAgain: root.share.offerAgain(modelData.id)
            }
        }
    }
}
