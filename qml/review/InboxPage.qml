// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    signal caseChosen(string threadId)
    signal cardRequested

    //: Title of the list of shared diaries
    title: qsTr("Inbox")

    background: Rectangle {
        color: Theme.ground
    }

    Txt {
        anchors.centerIn: parent
        text: root.title
    }
}
