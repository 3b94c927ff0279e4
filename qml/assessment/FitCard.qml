// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The type the answers fit best, with every sign for and against it.
//
// fit: var          a FitItem
// drawing: string
// signal questionRequested(string linkId), signal sourceRequested(int number)
Card {
    id: root

    property var fit
    property string drawing

    signal questionRequested(string linkId)
    signal sourceRequested(int number)

    FitHead {
        id: head

        x: 20
        width: parent.width - 40
        height: implicitHeight + 36
        name: root.fit ? root.fit.name : ""
        drawing: root.drawing
        supporting: root.fit ? root.fit.supporting : 0
        signs: root.fit ? root.fit.signs.length : 0
    }

    Hairline {
        x: 20
        width: parent.width - 40
    }

    SignList {
        signs: root.fit ? root.fit.signs : []
        onQuestionRequested: linkId => root.questionRequested(linkId)
    }

    EvidenceLine {
        x: 20
        width: parent.width - 40
        visible: sources.length > 0 || convention
        sources: root.fit ? root.fit.origin.sources : []
        convention: root.fit ? root.fit.origin.convention : false
        bottomPadding: 12
        onSourceRequested: number => root.sourceRequested(number)
    }
}
