// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    signal back
    signal questionRequested(string linkId)
    signal sourceRequested(int number)

    //: Title of what the answers lead to
    title: qsTr("Your result")

    background: Rectangle {
        color: Theme.ground
    }

    PageHeader {
        leading: "back"
        title: root.title
        onBack: root.back()
    }
}
