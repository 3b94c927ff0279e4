// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// What a chosen file or a press led to.
//
// title, text: string
// good: bool        it worked
// readable: bool    it brought an answer to read
// signal read(), signal dismissed()
LevelBanner {
    id: root

    property bool good: false
    property string title
    property bool readable: false

    signal read
    signal dismissed

    level: good ? 0 : 1
    glyph: good ? "check" : "alert"
    word: title

    Btn {
        kind: "outline"
        compact: true
        //: Button: close a message
        text: qsTr("Close")
        onClicked: root.dismissed()
    }

    Btn {
        visible: root.readable
        tone: Theme.calm
        toneInk: Theme.levelInk
        compact: true
        //: Button: open the answer that has just come
        text: qsTr("Read it")
        onClicked: root.read()
    }
}
