// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Plan

// One answer to "May I …?" closely.
AppPage {
    id: root

    required property string answerId

    signal back
    signal sourceRequested(int number)

    //: Title of the page with one answer
    title: qsTr("May I …?")

    MayModel {
        id: may

        chosen: root.answerId
    }

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.back()
    }

    PageScroll {
        anchors.fill: parent

        BusyState {
            visible: may.state === MayModel.Loading
            //: While one answer to "May I …?" is being read
            title: qsTr("Opening the answer")
            action: ""
        }

        Card {
            width: parent.width
            visible: may.state === MayModel.Failed

            FailedState {
                title: may.error.title
                text: may.error.text
                onActed: may.reload()
            }
        }

        EmptyState {
            readonly property bool gone: may.state === MayModel.Empty
                                         || may.state === MayModel.Full && !may.answered

            visible: gone
            topPadding: 64
            //: An answer that the plan in force does not give any more
            title: qsTr("Your plan does not speak of this any more")
            text: qsTr("Go back to see what it says today.")
            //: Button: back to the page before
            action: qsTr("Go back")
            onActed: root.back()
        }

        BoundLoader {
            width: parent.width
            active: may.answered
            sourceComponent: MayAnswerView {
                answer: may.answer
                onSourceRequested: number => root.sourceRequested(number)
            }
        }
    }
}
