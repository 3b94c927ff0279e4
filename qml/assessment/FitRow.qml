// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A type that fits less well, or as well as others; its signs open below.
//
// label: string     before the name, such as "Second fit"; may be empty
// fit: var          a FitItem
// divider: bool     hairline below (true)
// signal questionRequested(string linkId), signal sourceRequested(int number)
Column {
    id: root

    property string label
    property var fit
    property bool divider: true
    property bool open: false

    signal questionRequested(string linkId)
    signal sourceRequested(int number)

    width: parent ? parent.width : implicitWidth

    Disclosure {
        title: root.label ? root.label : root.fit.name
        value: root.label ? root.fit.name : ""
        //: Below the name of a type: how many answers speak for it
        sub: root.label ? "" : qsTr("%1 of %2 signs").arg(root.fit.supporting).arg(root.fit.signs.length)
        open: root.open
        divider: root.divider || root.open
        onClicked: root.open = !root.open
    }

    SignList {
        visible: root.open
        signs: root.open ? root.fit.signs : []
        onQuestionRequested: linkId => root.questionRequested(linkId)
    }

    EvidenceLine {
        x: 20
        width: parent.width - 40
        bottomPadding: 12
        visible: root.open
        sources: root.fit.origin.sources
        convention: root.fit.origin.convention
        onSourceRequested: number => root.sourceRequested(number)
    }
}
