// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// A way to live with a type: whether it is one, and what it takes, opened below.
//
// way: var          a WayItem
// divider: bool     hairline below (true)
// signal sourceRequested(int number)
Column {
    id: root

    property var way
    property bool divider: true
    property bool open: false

    signal sourceRequested(int number)

    width: parent ? parent.width : implicitWidth

    Disclosure {
        title: root.way.name
        //: Below the name of a way: whether it is one for this type, and what it means here
        sub: qsTr("%1 · %2").arg(root.way.fitWord).arg(root.way.here.text)
        size: 15
        open: root.open
        divider: root.divider || root.open
        onClicked: root.open = !root.open
    }

    Column {
        id: body

        width: parent.width
        visible: root.open
        bottomPadding: 8

        EvidenceLine {
            x: 20
            width: parent.width - 40
            visible: sources.length > 0 || convention
            sources: root.way.here.origin.sources
            convention: root.way.here.origin.convention
            conventionPart: root.way.here.origin.conventionPart
            onSourceRequested: number => root.sourceRequested(number)
        }

        Repeater {
            model: root.open ? root.way.facts : []

            Column {
                id: fact

                required property var modelData

                x: 20
                width: body.width - 40
                topPadding: 8

                Txt {
                    width: parent.width
                    text: fact.modelData.title
                    size: 13
                    soft: true
                }

                Txt {
                    width: parent.width
                    text: fact.modelData.text
                }
            }
        }

        EvidenceLine {
            x: 20
            width: parent.width - 40
            bottomPadding: convention ? 8 : 0
            visible: sources.length > 0 || convention
            sources: root.way.origin.sources
            convention: root.way.origin.convention
            conventionPart: root.way.origin.conventionPart
            onSourceRequested: number => root.sourceRequested(number)
        }

        Hairline {
            x: 20
            width: parent.width - 36
            visible: root.divider
        }
    }
}
