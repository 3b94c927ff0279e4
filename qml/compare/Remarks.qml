// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Compare
import Stipple.Controls

// What to bear in mind about two photos: why they do not lie over each other and what can be done,
// what differs besides the skin.
//
// compare: CompareModel
// signal byHandRequested()
Column {
    id: root

    required property CompareModel compare

    signal byHandRequested

    readonly property PhotoPair pair: compare.pair
    readonly property bool ready: pair.shown && pair.state !== PhotoPair.Working

    readonly property bool isApart: ready && pair.state === PhotoPair.Apart
    readonly property bool isByHand: ready && pair.byHand

    width: parent ? parent.width : implicitWidth
    spacing: 12
    visible: isApart || isByHand || ready && pair.cautions.length > 0

    Card {
        width: parent.width
        visible: root.isApart

        RefusalNote {
            compare: root.compare
            onByHandRequested: root.byHandRequested()
        }
    }

    Column {
        width: parent.width
        visible: root.isByHand

        NoteRow {
            glyph: "hand"
            tone: Theme.inkSoft
            //: Two photos lie over each other as somebody showed by hand
            text: qsTr("Aligned through your three places: good for the eye, no more.")
        }

        Btn {
            kind: "plain"
            compact: true
            //: Button: forget the places that were shown by hand
            text: qsTr("Align by itself again")
            onClicked: root.compare.alignAgain()
        }
    }

    Repeater {
        model: root.ready ? root.pair.cautions : []

        NoteRow {
            required property var modelData

            width: root.width
            glyph: "info"
            tone: Theme.caution
            title: modelData.title
            text: modelData.text
        }
    }
}
