// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Compare
import Stipple.Controls

// Shows one of two photos or the other. By itself only where movement is welcome.
//
// board: CompareBoard
Flow {
    id: root

    required property CompareBoard board

    spacing: 8

    Btn {
        width: Math.min(implicitWidth, root.width)
        kind: "tonal"
        compact: true
        glyph: "flip"
        //: Button: of two photos in one place, shows the one that is hidden
        text: qsTr("Show the other photo")
        onClicked: {
            root.board.blinking = false
            root.board.other = !root.board.other
        }
    }

    Btn {
        width: Math.min(implicitWidth, root.width)
        visible: !Theme.reducedMotion
        kind: "plain"
        compact: true
        text: {
            //: Button: two photos no longer change by themselves
            const stop = qsTr("Stop blinking")
            //: Button: two photos are shown in turn, by themselves
            const start = qsTr("Blink by itself")
            return root.board.blinking ? stop : start
        }
        onClicked: root.board.blinking = !root.board.blinking
    }
}
