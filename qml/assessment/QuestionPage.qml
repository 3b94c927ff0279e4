// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    property string startAt

    signal closed
    signal finished

    //: Title of the questions, for screen readers
    title: qsTr("Assessment")

    background: Rectangle {
        color: Theme.ground
    }

    PageHeader {
        leading: "close"
        title: root.title
        onBack: root.closed()
    }
}
