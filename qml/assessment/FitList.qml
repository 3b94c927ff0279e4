// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// A card of types, each of which opens its signs.
//
// label: string     before each name, such as "Second fit"; may be empty
// fits: var         list of FitItem
// signal questionRequested(string linkId), signal sourceRequested(int number)
Column {
    id: root

    property string label
    property var fits: []

    signal questionRequested(string linkId)
    signal sourceRequested(int number)

    width: parent ? parent.width : implicitWidth

    Repeater {
        model: root.fits

        FitRow {
            required property var modelData
            required property int index

            width: root.width
            label: root.label
            fit: modelData
            divider: index < root.fits.length - 1
            onQuestionRequested: linkId => root.questionRequested(linkId)
            onSourceRequested: number => root.sourceRequested(number)
        }
    }
}
