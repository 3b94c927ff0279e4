// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Start

// The button below a question of the first start, and why it did not work.
//
// start: StartModel
// enabled: bool
// signal confirmed()
Column {
    id: root

    required property StartModel start

    signal confirmed

    Rectangle {
        width: parent.width
        implicitHeight: failure.implicitHeight
        visible: root.start.failed
        color: Theme.bar

        Hairline {
            width: parent.width
        }

        FailedState {
            id: failure

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, 640)
            title: root.start.error.title
            text: root.start.error.text
            onActed: root.confirmed()
        }
    }

    BottomActions {
        width: parent.width

        Btn {
            //: Button: goes on after a question of the first start
            text: qsTr("Continue")
            enabled: root.enabled
            onClicked: root.confirmed()
        }
    }
}
