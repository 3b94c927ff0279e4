// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Shell

// The app's one window. Its title never tells what the app is about.
Window {
    id: root

    width: 390
    height: 844
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    color: Theme.ground
    title: shell.title

    LayoutMirroring.enabled: shell.rightToLeft
    LayoutMirroring.childrenInherit: true

    ShellModel {
        id: shell
    }

    Pages {
        anchors.fill: parent
        shell: shell
    }

    Binding {
        target: Theme
        property: "scheme"
        value: shell.theme
    }
}
