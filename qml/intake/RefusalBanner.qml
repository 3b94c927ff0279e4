// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Base
import Stipple.Controls

// Why a file was not taken, or a wish not kept.
//
// refusal: errorText   without a title there is nothing to say
// children             buttons
LevelBanner {
    id: root

    required property errorText refusal

    width: parent ? parent.width : implicitWidth
    visible: root.refusal.title !== ""
    level: 1
    glyph: "alert"
    small: true
    word: root.refusal.title
    text: root.refusal.text
}
