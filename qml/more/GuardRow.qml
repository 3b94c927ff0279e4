// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// How the keys to everything written are kept, in plain words.
ListRow {
    id: root

    required property bool byFileOnly

    interactive: false
    chevron: false
    level: byFileOnly ? 1 : 0
    glyph: byFileOnly ? "key" : "shield"
    title: {
        if (root.byFileOnly) {
            //: How data is guarded: the weaker way
            return qsTr("Sealed, with the key in a file")
        }
        //: How data is guarded: the better way
        return qsTr("Sealed, with the key in the system's key store")
    }
    sub: {
        if (root.byFileOnly) {
            //: What the weaker way of guarding data means
            return qsTr("This system offers no key store. Whoever can read your files can read what you wrote: lock your screen and encrypt your disk.")
        }
        //: What the better way of guarding data means
        return qsTr("Everything you write and every photo is sealed on this device. A copy of the files alone cannot be read.")
    }
}
