// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    //: Title of the page about the technician's own clinic
    title: qsTr("Clinic")

    background: Rectangle {
        color: Theme.ground
    }

    Txt {
        anchors.centerIn: parent
        text: root.title
    }
}
