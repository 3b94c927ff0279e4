// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Stipple.Controls

Page {
    id: root

    signal previewRequested(string clinicId)
    signal answerChosen(string feedbackId)

    //: Title of the place for clinics, what was sent and what was answered
    title: qsTr("Share")

    background: Rectangle {
        color: Theme.ground
    }

    PageHeader {
        title: root.title
    }
}
