// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    signal logRequested
    signal helpRequested
    signal adviceRequested(string entryId)
    signal sourceRequested(int number)

    //: Title of the page about today
    title: qsTr("Today")

    background: Rectangle {
        color: Theme.ground
    }

    Txt {
        anchors.centerIn: parent
        text: root.title
    }
}
