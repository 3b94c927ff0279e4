// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    signal questionsRequested
    signal resultRequested

    //: Title of the place of somebody who considers a treatment
    title: qsTr("Assessment")

    background: Rectangle {
        color: Theme.ground
    }

    PageHeader {
        title: root.title
    }
}
