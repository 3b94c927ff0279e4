// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    required property string clinicId

    signal back
    signal sent

    //: Title of the page that shows what is sent to a clinic
    title: qsTr("What leaves this phone")

    background: Rectangle {
        color: Theme.ground
    }

    PageHeader {
        leading: "back"
        title: root.title
        onBack: root.back()
    }
}
