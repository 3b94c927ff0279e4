// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Shell

// The app's one window.
Window {
    id: root

    required property Shell shell

    minimumWidth: 320
    minimumHeight: 480
    visible: true
    color: Theme.ground
    title: root.shell.title
    data: [root.shell]
}
