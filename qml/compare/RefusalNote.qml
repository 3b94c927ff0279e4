// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Compare
import Stipple.Controls

// Why two photos do not lie over each other, and the ways on.
//
// compare: CompareModel
// signal byHandRequested()
Column {
    id: root

    required property CompareModel compare

    signal byHandRequested

    width: parent ? parent.width : implicitWidth
    topPadding: 16
    bottomPadding: 8
    leftPadding: 16
    rightPadding: 16
    spacing: 8

    NoteRow {
        width: root.width - 32
        glyph: "info"
        tone: Theme.caution
        title: root.compare.pair.refusal
        text: root.compare.pair.reasons
    }

    Txt {
        width: root.width - 32
        visible: root.compare.soughtInVain
        //: No earlier photo can be laid under the newer one
        text: qsTr("No earlier photo of this view fits either. The next photo, taken under the ghost of the last one, will.")
        size: 13
        soft: true
    }

    Flow {
        width: root.width - 32
        spacing: 4

        Btn {
            kind: "tonal"
            compact: true
            width: Math.min(implicitWidth, parent.width)
            //: Button: shows by hand where three places lie in both photos
            text: qsTr("Align by hand")
            onClicked: root.byHandRequested()
        }

        Btn {
            kind: "plain"
            compact: true
            width: Math.min(implicitWidth, parent.width)
            visible: root.compare.canSeek && !root.compare.soughtInVain
            //: Button: looks for an earlier photo that can be laid under the newer one
            text: qsTr("Find one that fits")
            onClicked: root.compare.seek()
        }
    }
}
