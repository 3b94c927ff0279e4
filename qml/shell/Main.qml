// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

ApplicationWindow {
    id: root

    width: 390
    height: 844
    visible: true
    color: Theme.ground
    title: qsTr("Stipple")

    Txt {
        anchors.centerIn: parent
        text: qsTr("Stipple")
    }
}
