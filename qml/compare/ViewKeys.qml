// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Compare

// What keys do to a viewport.
//
// port: Viewport
QtObject {
    id: root

    required property Viewport port

    // Whether the key meant something.
    function take(key: int): bool {
        switch (key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            root.port.zoomBy(1.25)
            return true
        case Qt.Key_Minus:
            root.port.zoomBy(.8)
            return true
        case Qt.Key_0:
            root.port.reset()
            return true
        case Qt.Key_Left:
            return root.move(.1, 0)
        case Qt.Key_Right:
            return root.move(-.1, 0)
        case Qt.Key_Up:
            return root.move(0, .1)
        case Qt.Key_Down:
            return root.move(0, -.1)
        }
        return false
    }

    // Of the whole picture there is nothing to move: the page may scroll.
    function move(across: real, down: real): bool {
        if (root.port.whole)
            return false
        root.port.panBy(across, down)
        return true
    }
}
