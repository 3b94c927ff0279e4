// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Compare
import Stipple.Controls

// The two photos and everything that belongs to them: how they are shown, what to bear in mind,
// which ones they are.
//
// compare: CompareModel
// wide: bool                the choices stand beside the photos
// signal byHandRequested()
// signal logRequested()
FocusScope {
    id: root

    required property CompareModel compare
    property bool wide: false

    signal byHandRequested
    signal logRequested

    readonly property bool mirrored: LayoutMirroring.enabled

    PageScroll {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: root.wide && root.mirrored ? side.width : 0
        width: root.wide ? parent.width - side.width : parent.width
        height: parent.height
        maximumWidth: root.wide ? 1200 : 640
        bottomSpace: root.wide ? 12 : 32

        CompareModes {
            id: modes

            width: parent.width
        }

        CompareBoard {
            id: board

            width: parent.width
            compare: root.compare
            mode: modes.current
            wheels: root.wide
            roomHeight: root.wide ? body.height - modes.height - 32 : Math.max(280, body.height - 300)
        }

        BlinkControls {
            width: parent.width
            visible: modes.current === CompareModes.Blink && board.ready
            board: board
        }

        BoundLoader {
            width: parent.width
            active: !root.wide
            sourceComponent: choices
        }
    }

    PageScroll {
        id: side

        anchors.right: parent.right
        width: root.wide ? 372 : 0
        height: parent.height
        visible: root.wide

        BoundLoader {
            width: parent.width
            active: root.wide
            sourceComponent: choices
        }
    }

    Component {
        id: choices

        Column {
            spacing: 12

            Remarks {
                compare: root.compare
                onByHandRequested: root.byHandRequested()
            }

            PhotoChoice {
                compare: root.compare
                onLogRequested: root.logRequested()
            }
        }
    }
}
