// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// What the newest entry says about the skin, and how it was before.
Card {
    id: root

    required property var facts

    visible: facts.length > 0
    padding: 20

    Repeater {
        id: rows

        model: root.facts

        FactRow {
            required property var modelData
            required property int index

            title: modelData.title
            value: modelData.value
            divider: index < rows.count - 1
        }
    }
}
