// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// A card of statements, each with its source.
//
// title: string
// statements: var     list of StatementItem
// hollow: bool        hollow dots: what something cannot do
// signal sourceRequested(int number)
Card {
    id: root

    property string title
    property var statements: []
    property bool hollow: false

    signal sourceRequested(int number)

    visible: statements.length > 0
    padding: 20
    spacing: 2

    Txt {
        width: parent.width
        visible: text
        text: root.title
        size: 17
        strong: true
        heading: true
        bottomPadding: 8 - lift
    }

    Repeater {
        model: root.statements

        Column {
            id: statement

            required property var modelData

            width: root.width - 40

            Bullet {
                text: statement.modelData.text
                hollow: root.hollow
            }

            EvidenceLine {
                x: 20
                width: parent.width - 20
                bottomPadding: convention ? 10 : 0
                visible: sources.length > 0 || convention
                sources: statement.modelData.origin.sources
                convention: statement.modelData.origin.convention
                conventionPart: statement.modelData.origin.conventionPart
                onSourceRequested: number => root.sourceRequested(number)
            }
        }
    }
}
