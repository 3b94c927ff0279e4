// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Shell

// All that the window shows. It stands before there is a window, so that the graphics driver and the
// first page can get ready at the same time.
//
// title: string   of the window; never tells what the app is about
Item {
    id: root

    readonly property alias title: model.title

    anchors.fill: parent
    LayoutMirroring.enabled: model.rightToLeft
    LayoutMirroring.childrenInherit: true

    ShellModel {
        id: model
    }

    Pages {
        anchors.fill: parent
        shell: model
    }

    Binding {
        target: Theme
        property: "scheme"
        value: model.theme
    }

    Binding {
        target: Theme
        property: "textScale"
        value: model.textScale
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: model.reducedMotion
    }
}
