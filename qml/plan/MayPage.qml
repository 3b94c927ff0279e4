// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Plan

// "May I …?": what is allowed today, and from when the rest is. Wide pages show the answer beside.
AppPage {
    id: root

    signal back
    signal answerRequested(string answerId)
    signal sessionRequested
    signal sourceRequested(int number)

    readonly property bool wide: width >= 760

    //: Title of the page that answers whether one may do something today
    title: qsTr("May I …?")

    onWideChanged: if (!wide) may.chosen = ""

    MayModel {
        id: may
    }

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.back()
    }

    FocusScope {
        id: side

        width: root.wide && may.state === MayModel.Full ? 372 : parent.width
        height: parent.height
        focus: true

        SearchField {
            id: search

            x: Math.round((parent.width - width) / 2)
            y: 4
            width: Math.min(parent.width - 2 * Theme.gutter, 640)
            visible: may.state === MayModel.Full
            focus: true
            //: In the search field of the page "May I …?"
            placeholderText: qsTr("Swim, shave, gym …")
            onTextEdited: may.search = text
        }

        PageScroll {
            anchors.fill: parent
            anchors.topMargin: search.visible ? search.y + search.height + 8 : 0

            BoundLoader {
                width: parent.width
                sourceComponent: {
                    switch (may.state) {
                    case MayModel.Loading:
                        return loading
                    case MayModel.Empty:
                        return empty
                    case MayModel.Failed:
                        return failed
                    default:
                        return may.groups.length > 0 ? full : nothing
                    }
                }
            }
        }
    }

    Hairline {
        anchors.left: side.right
        width: 1
        height: parent.height
        visible: beside.visible
    }

    PageScroll {
        id: beside

        anchors.left: side.right
        anchors.right: parent.right
        height: parent.height
        visible: root.wide && may.state === MayModel.Full

        EmptyState {
            visible: may.chosen === ""
            topPadding: 64
            //: Beside the list of "May I …?" while nothing is chosen
            title: qsTr("Choose a question")
            text: qsTr("Here you read from when it is allowed, who says so, and how sure that is.")
        }

        MayAnswerView {
            visible: may.chosen !== ""
            answer: may.answer
            onSourceRequested: number => root.sourceRequested(number)
        }
    }

    Component {
        id: loading

        BusyState {
            //: While the answers to "May I …?" are being read
            title: qsTr("Opening your answers")
            action: ""
        }
    }

    Component {
        id: empty

        EmptyState {
            topPadding: 64
            //: The page "May I …?" without any session
            title: qsTr("No session yet")
            text: qsTr("What you may do depends on the day of your session. Add it, had or booked, and every answer has its date.")
            //: Button: asks for the day of a session
            action: qsTr("Add a session")
            onActed: root.sessionRequested()
        }
    }

    Component {
        id: failed

        Card {
            FailedState {
                title: may.error.title
                text: may.error.text
                onActed: may.reload()
            }
        }
    }

    Component {
        id: nothing

        EmptyState {
            topPadding: 40
            //: No answer fits what was typed on the page "May I …?"
            title: qsTr("Your plan says nothing about this")
            text: qsTr("Try one simple word, such as “swim”. If it is not here, ask your technician before you do it.")
        }
    }

    Component {
        id: full

        MayGroups {
            groups: may.groups
            chosen: root.wide ? may.chosen : ""
            onAnswerChosen: answerId => {
                if (root.wide)
                    may.chosen = answerId
                else
                    root.answerRequested(answerId)
            }
        }
    }
}
