// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Compare
import Stipple.Controls

// From where the photos were taken.
//
// compare: CompareModel
Flow {
    id: root

    required property CompareModel compare

    spacing: 8

    Repeater {
        model: root.compare.views

        Chip {
            required property var modelData

            text: modelData.word
            chosen: modelData.view === root.compare.view
            onClicked: root.compare.view = modelData.view
        }
    }
}
