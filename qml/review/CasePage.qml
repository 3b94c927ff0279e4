// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    required property string threadId

    signal back

    //: Title of the page about one client
    title: qsTr("Client")

    background: Rectangle {
        color: Theme.ground
    }

    Txt {
        anchors.centerIn: parent
        text: root.title
    }
}
