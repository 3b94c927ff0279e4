// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The names above the columns; each leads to its clinic.
//
// columns: var      list of {id, name}
// form: string      "table" or "columns"
// signal clinicChosen(string clinicId)
Item {
    id: root

    property var columns: []
    property string form: "columns"

    signal clinicChosen(string clinicId)

    readonly property real lead: form === "table" ? Math.round((width - 40) * .34) : 0

    // Every name stands on the same line, whatever the others need.
    readonly property real tallest: {
        let most = 0
        for (let i = 0; i < places.count; ++i)
            most = Math.max(most, places.itemAt(i)?.wanted ?? 0)
        return most
    }

    implicitHeight: row.height + 4

    Row {
        id: row

        x: LayoutMirroring.enabled ? 20 : 20 + root.lead
        width: root.width - 40 - root.lead

        Repeater {
            id: places

            model: root.columns

            Pressable {
                id: place

                required property var modelData
                readonly property real wanted: Math.max(Theme.touch, name.implicitHeight + 16)

                width: row.width / root.columns.length
                height: root.tallest
                text: modelData.name

                Accessible.role: Accessible.Link
                Accessible.name: text
                Accessible.onPressAction: place.press()

                onClicked: root.clinicChosen(modelData.id)

                Rectangle {
                    anchors.fill: parent
                    anchors.leftMargin: -4
                    radius: Theme.radiusSmall
                    color: Theme.alpha(Theme.edge, place.down ? .12 : 0)

                    FocusRing {
                        shown: place.visualFocus
                        corner: parent.radius
                        away: -4
                    }
                }

                Txt {
                    id: name

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.rightMargin: 8
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 8
                    text: place.modelData.name
                    size: root.form === "table" ? 17 : 13
                    strong: true
                    color: Theme.accent
                    spoken: false
                }
            }
        }
    }
}
