// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The views that have photos, to choose one from.
//
// views: var       list of {view, word}
// view: string     the one shown
// signal chosen(string view)
Flow {
    id: root

    required property var views
    required property string view

    signal chosen(string view)

    width: parent ? parent.width : implicitWidth
    spacing: 8

    Repeater {
        model: root.views

        Chip {
            required property var modelData

            text: modelData.word
            chosen: modelData.view === root.view
            onClicked: root.chosen(modelData.view)
        }
    }
}
