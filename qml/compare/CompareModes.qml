// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// How two photos are shown.
//
// current: Mode
Segments {
    id: root

    enum Mode {
        Slider,
        Beside,
        Blink
    }

    current: CompareModes.Slider
    options: [
        //: Shows two photos over each other, with a handle that uncovers one or the other
        qsTr("Slider"),
        //: Shows two photos beside each other
        qsTr("Side by side"),
        //: Shows two photos in turn, in one place
        qsTr("Blink")
    ]
    onChosen: index => root.current = index
}
