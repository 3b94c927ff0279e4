// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// The further signs, emergencies first; those that are neither are folded away.
//
// answers: SymptomAnswers
// title: string
// dotsApart: bool    those about the dots stand elsewhere (false)
Card {
    id: root

    required property SymptomAnswers answers
    property string title
    property bool dotsApart: false
    property bool more: answers.otherSigns.ticked > 0 || (!dotsApart && answers.dotSigns.ticked > 0)

    readonly property bool hasDots: !dotsApart && answers.dotSigns.count > 0

    width: parent ? parent.width : implicitWidth

    Column {
        x: 20
        width: parent.width - 40
        topPadding: 16

        Txt {
            width: parent.width
            text: root.title
            size: 17
            medium: true
            heading: true
        }

        Txt {
            width: parent.width
            bottomPadding: 4
            text: qsTr("Tick only what you see or feel. Leave the rest empty.")
            size: 13
            soft: true
        }
    }

    SignGroup {
        signs: root.answers.emergencySigns
        onMarked: (signId, ticked) => root.answers.setSign(signId, ticked)
    }

    SignGroup {
        signs: root.answers.urgentSigns
        onMarked: (signId, ticked) => root.answers.setSign(signId, ticked)
    }

    ListRow {
        title: {
            if (root.dotsApart) {
                //: Unfolds signs that are less urgent
                return qsTr("More signs: mood, scars, moles")
            }
            //: Unfolds signs that are less urgent
            return qsTr("More signs: mood, dots, scars, moles")
        }
        divider: root.more
        chevron: false
        visible: root.answers.otherSigns.count > 0 || root.hasDots

        onClicked: root.more = !root.more

        Icon {
            name: root.more ? "up" : "down"
            size: 20
            color: Theme.inkSoft
        }
    }

    SignGroup {
        visible: root.more && root.hasDots
        signs: root.answers.dotSigns
        onMarked: (signId, ticked) => root.answers.setSign(signId, ticked)
    }

    SignGroup {
        visible: root.more
        signs: root.answers.otherSigns
        last: true
        onMarked: (signId, ticked) => root.answers.setSign(signId, ticked)
    }
}
