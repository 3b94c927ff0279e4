// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Share

// Who answered, when, to what; then the answer itself.
//
// answer: AnswerModel
Column {
    id: root

    required property AnswerModel answer

    spacing: 12

    Card {
        width: parent.width
        padding: 20
        spacing: 16

        Item {
            width: parent.width
            height: Math.max(avatar.height, words.implicitHeight)

            Avatar {
                id: avatar

                anchors.left: parent.left
                letters: root.answer.initials
            }

            Column {
                id: words

                anchors.left: avatar.right
                anchors.leftMargin: 14
                anchors.right: parent.right
                y: Math.max(0, Math.round((avatar.height - implicitHeight) / 2))

                Txt {
                    width: parent.width
                    text: root.answer.from
                    size: 17
                    strong: true
                }

                Txt {
                    width: parent.width
                    text: root.answer.clinic
                    size: 13
                    soft: true
                }

                Txt {
                    width: parent.width
                    text: root.answer.when
                    size: 13
                    soft: true
                }
            }
        }

        NoteRow {
            glyph: root.answer.verified ? "check" : "question"
            tone: root.answer.verified ? Theme.calm : Theme.caution
            text: {
                if (root.answer.verified) {
                    //: About an answer of a clinic whose digits were compared
                    return qsTr("Signed by your clinic. You compared its digits.")
                }
                //: About an answer of a clinic whose digits were not compared
                return qsTr("Signed by the clinic whose card you opened. You have not compared its digits yet.")
            }
        }

        NoteRow {
            visible: root.answer.about
            glyph: "diary"
            //: Which entries an answer is about. %1 is one day or several
            text: qsTr("About your diary of %1").arg(root.answer.about)
        }

        Hairline {
            width: parent.width
        }

        Txt {
            width: parent.width
            text: root.answer.text
            size: 17
            textFormat: Text.PlainText
        }
    }

    NoteRow {
        glyph: "info"
        //: Below a technician's answer
        title: qsTr("Nobody is monitoring this")
        //: Explains "Nobody is monitoring this" below an answer
        text: qsTr("If your scalp gets worse, log it again. The app says when to see a doctor.")
    }
}
