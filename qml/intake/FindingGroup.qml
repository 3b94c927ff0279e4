// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// What was found of one weight.
//
// group: var   of FormModel.findings
Column {
    id: root

    required property var group

    topPadding: 12
    spacing: 12

    SectionHeader {
        width: root.width
        title: root.group.title

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            text: Number(root.group.count).toLocaleString(Qt.locale(), "f", 0)
            size: 15
            soft: true
        }
    }

    Card {
        width: root.width

        Repeater {
            model: root.group.items

            FindingRow {
                required property var modelData
                required property int index

                width: root.width
                finding: modelData
                weight: root.group.weight
                divider: index < root.group.items.length - 1
            }
        }
    }
}
