// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    signal sourcesRequested
    signal aboutRequested
    signal roleRequested(int role)

    //: Title of the page with settings and the rest
    title: qsTr("More")

    background: Rectangle {
        color: Theme.ground
    }

    Txt {
        anchors.centerIn: parent
        text: root.title
    }
}
