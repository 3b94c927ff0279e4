// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// A completed result beside what the same answers lead to with newer questions and rules. The
// earlier one stays as it is, whatever is chosen.
AppPage {
    id: root

    signal back
    // complete: a result came of it; otherwise questions are open
    signal kept(bool complete)

    //: Title: an earlier result beside what the same answers lead to today
    title: qsTr("Then and now")

    header: PageHeader {
        leading: "back"
        title: root.title
        onBack: root.back()
    }

    RenewalModel {
        id: renewal

        onKept: complete => root.kept(complete)
    }

    PageScroll {
        id: scroll

        anchors.fill: parent
        spacing: 16

        Card {
            width: parent.width
            visible: renewal.state === RenewalModel.Loading || renewal.state === RenewalModel.Failed

            BusyState {
                visible: renewal.state === RenewalModel.Loading
                //: While answers are evaluated with what is known today
                title: qsTr("Going through your answers")
                action: ""
            }

            FailedState {
                visible: renewal.state === RenewalModel.Failed
                title: renewal.failureTitle
                text: renewal.failureText
                onActed: renewal.open()
            }
        }

        LevelBanner {
            visible: renewal.state === RenewalModel.Empty
            level: 0
            //: An earlier result, evaluated with what is known today
            word: qsTr("Your result stays the same")
            //: Below "Your result stays the same". %1 is the day of the earlier result
            text: qsTr("What we know has changed since %1, but nothing of it changes what your answers lead to.").arg(renewal.since)
        }

        Txt {
            width: parent.width
            visible: renewal.state === RenewalModel.Full
            text: {
                if (renewal.asked > 0) {
                    //: Above the questions that are new. %1 is the day of the earlier result
                    return qsTr("What your answers lead to today can be told once the new questions are answered. Your result of %1 stays as it is.").arg(renewal.since)
                }
                //: Above the differences. %1 is the day of the earlier result
                return qsTr("The same answers, read with what we know today. Your result of %1 stays as it is, also if you keep the new one.").arg(renewal.since)
            }
            soft: true
        }

        Repeater {
            model: renewal.differences

            DifferenceCard {
                required property var modelData

                width: scroll.bodyWidth
                difference: modelData
                since: renewal.since
            }
        }

        Card {
            width: parent.width
            visible: renewal.left.length > 0
            padding: 20
            spacing: 12

            Txt {
                width: parent.width
                //: Before answers move to newer questions. %n is how many do
                text: qsTr("%n answer(s) carry over.", "", renewal.carried)
                medium: true
            }

            LeftAnswers {
                answers: renewal.left
            }
        }

        NoteRow {
            visible: renewal.asked > 0
            glyph: "question"
            tone: Theme.caution
            //: Newer questions need an answer before there is a whole result. %n is how many
            title: qsTr("%n question(s) are new", "", renewal.asked)
            text: renewal.questions
        }

        Btn {
            width: parent.width
            visible: renewal.state === RenewalModel.Full || renewal.state === RenewalModel.Empty
            text: {
                if (renewal.asked > 0) {
                    //: Button: to the questions that came up
                    return qsTr("Answer the new questions")
                }
                //: Button: what the answers lead to today becomes a result of its own
                return qsTr("Keep the new result")
            }
            onClicked: renewal.keep()
        }

        Btn {
            width: parent.width
            visible: renewal.state === RenewalModel.Full || renewal.state === RenewalModel.Empty
            kind: "tonal"
            //: Button: nothing is kept, the earlier result stays the one that is shown
            text: qsTr("Stay with the old one")
            onClicked: root.back()
        }

        NoteRow {
            visible: renewal.differences.length > 0
            glyph: "info"
            //: On every page of the assessment
            title: qsTr("Not a diagnosis")
            //: Below an earlier result beside a new one
            text: qsTr("Both come from your answers and rules with sources. Discuss them with a dermatologist or your technician.")
        }
    }
}
