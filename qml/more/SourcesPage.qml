// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    property int chosen: 0

    signal back

    //: Title of the list of sources
    title: qsTr("Sources")

    background: Rectangle {
        color: Theme.ground
    }

    Txt {
        anchors.centerIn: parent
        text: root.title
    }
}
