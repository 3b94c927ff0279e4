// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// What to do after an entry: how urgent, by when, why, until then; and what was logged.
AppPage {
    id: root

    required property string entryId

    signal closed
    signal shareRequested
    signal sourceRequested(int number)
    signal changeRequested
    signal historyRequested

    readonly property color soft: advice.state === AdviceModel.Full && advice.known
                                  ? Theme.levelSoft(advice.level) : Theme.ground

    //: Title of the advice after an entry
    title: qsTr("Advice")

    AdviceModel {
        id: advice

        entryId: root.entryId
    }

    header: Rectangle {
        implicitHeight: Math.max(56, saved.implicitHeight + 16)
        color: root.soft

        Txt {
            id: saved

            anchors.left: parent.left
            anchors.leftMargin: Theme.gutter
            anchors.right: close.left
            anchors.verticalCenter: parent.verticalCenter
            text: advice.state === AdviceModel.Full ? advice.savedText : ""
            soft: true
        }

        IconBtn {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            glyph: "close"
            //: The button that closes a page
            text: qsTr("Close")
            onClicked: root.closed()
        }
    }

    PageScroll {
        id: scroll

        anchors.fill: parent
        topSpace: 0

        BusyState {
            visible: advice.state === AdviceModel.Loading
            //: While an entry and its advice are being read
            title: qsTr("Opening the entry")
            action: ""
        }

        Card {
            width: parent.width
            visible: advice.state === AdviceModel.Failed

            FailedState {
                title: advice.error.title
                text: advice.error.text
                onActed: advice.reload()
            }
        }

        AdviceHead {
            visible: advice.state === AdviceModel.Full
            fullWidth: scroll.width
            advice: advice
        }

        AdviceBody {
            visible: advice.state === AdviceModel.Full
            advice: advice
            onSourceRequested: number => root.sourceRequested(number)
        }

        AdviceEntry {
            visible: advice.state === AdviceModel.Full
            advice: advice
            onChangeRequested: root.changeRequested()
            onHistoryRequested: root.historyRequested()
        }
    }

    footer: NobodyBar {
        visible: advice.state === AdviceModel.Full && advice.flagged
        title: advice.nobody
        text: advice.nobodySub
        tappable: true
        onClicked: root.shareRequested()
    }
}
