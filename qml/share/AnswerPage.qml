// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    required property string feedbackId

    signal back

    //: Title of a technician's answer
    title: qsTr("Answer")

    background: Rectangle {
        color: Theme.ground
    }

    PageHeader {
        leading: "back"
        title: root.title
        onBack: root.back()
    }
}
