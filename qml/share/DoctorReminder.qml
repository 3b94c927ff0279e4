// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Sharing does not replace the doctor. Shown only when an urgent advice is among what is shared.
//
// level: int         highest advice among it
// nobody: string     "Nobody is monitoring this", in the content's words
LevelBanner {
    id: root

    property string nobody

    visible: level >= 3
    word: nobody
    //: Beside what is shared when it holds an urgent advice
    text: qsTr("Sharing does not replace the doctor. Follow the advice in your diary now.")
}
