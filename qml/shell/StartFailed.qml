// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// What stands in the window when the diary cannot be opened: what happened, what was kept.
Window {
    id: root

    required property string failure
    required property string advice

    width: 390
    height: 844
    visible: true
    color: Theme.ground

    FailedState {
        anchors.centerIn: parent
        width: Math.min(parent.width, 520) - 2 * Theme.gutter
        title: root.failure
        text: root.advice
    }
}
