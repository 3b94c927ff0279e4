// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Compare
import Stipple.Controls

// Nearer, farther, all of it: for whoever has no second finger, no wheel and no keys.
//
// port: Viewport
Row {
    id: root

    required property Viewport port

    spacing: 4

    IconBtn {
        visible: !root.port.whole
        glyph: "undo"
        size: 20
        color: "#FFFFFF"
        fill: "#B3000000"
        //: Button: shows the whole photo again
        text: qsTr("Show the whole photo")
        onClicked: root.port.reset()
    }

    IconBtn {
        visible: !root.port.whole
        glyph: "minus"
        size: 20
        color: "#FFFFFF"
        fill: "#B3000000"
        //: Button: makes both photos smaller
        text: qsTr("Zoom out")
        onClicked: root.port.zoomBy(1 / 1.5)
    }

    IconBtn {
        enabled: !root.port.nearest
        glyph: "plus"
        size: 20
        color: "#FFFFFF"
        fill: "#B3000000"
        //: Button: makes both photos larger
        text: qsTr("Zoom in")
        onClicked: root.port.zoomBy(1.5)
    }
}
