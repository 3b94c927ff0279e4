// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Assessment

// Before a draft moves to newer questions: how many answers carry over, and which do not. Nothing
// has changed until it is confirmed.
//
// signal stayed()   the draft stays as it is
// signal moved()
Column {
    id: root

    signal stayed
    signal moved

    width: parent ? parent.width : 310
    spacing: 16

    RenewalModel {
        id: renewal

        onKept: root.moved()
    }

    BusyState {
        width: parent.width
        visible: renewal.state === RenewalModel.Loading
        //: While it is worked out which answers fit newer questions
        title: qsTr("Going through your answers")
        action: ""
    }

    FailedState {
        width: parent.width
        visible: renewal.state === RenewalModel.Failed
        title: renewal.failureTitle
        text: renewal.failureText
        onActed: renewal.open()
    }

    Txt {
        width: parent.width
        visible: root.isReady()
        text: {
            if (renewal.left.length === 0) {
                //: Before answers move to newer questions. %n is how many there are
                return qsTr("All %n answer(s) carry over.", "", renewal.carried)
            }
            //: Before answers move to newer questions. %n is how many do
            return qsTr("%n answer(s) carry over.", "", renewal.carried)
        }
        medium: true
    }

    LeftAnswers {
        answers: root.isReady() ? renewal.left : []
    }

    Txt {
        width: parent.width
        visible: root.isReady() && renewal.left.length > 0
        //: Below the answers that do not carry over
        text: qsTr("They are gone once you move. Until then nothing changes.")
        size: 13
        soft: true
    }

    Btn {
        id: stay

        width: parent.width
        kind: "tonal"
        //: Button: answers stay with the questions they were given to
        text: qsTr("Stay with the old questions")
        onClicked: root.stayed()
        Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
    }

    Btn {
        width: parent.width
        visible: root.isReady()
        kind: "outline"
        //: Button: answers move to the newer questions
        text: qsTr("Move my answers")
        onClicked: renewal.keep()
    }

    function isReady(): bool {
        return renewal.state === RenewalModel.Full || renewal.state === RenewalModel.Empty
    }
}
