// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The place of one view's photo: taken, being read, or still empty.
//
// photo: var        {view, word, source, busy}
// signal clicked()  unless it is being read
PhotoTile {
    id: root

    required property var photo

    readonly property bool taken: photo.source !== ""

    source: photo.source
    view: photo.view.replace("-", "")
    label: taken || photo.busy ? "" : photo.word
    done: taken
    opacity: photo.busy ? .5 : 1
    text: {
        if (photo.busy) {
            //: A photo that is being read; %1 is its view, e.g. "Top"
            return qsTr("%1, being read").arg(photo.word)
        }
        if (taken) {
            //: A photo that is part of the entry; %1 is its view
            return qsTr("%1, photo added").arg(photo.word)
        }
        //: Adds a photo of one view, e.g. "Top"
        return qsTr("Add photo: %1").arg(photo.word)
    }
}
