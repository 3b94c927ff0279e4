// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Plan

// The answer itself: icon, word and day on a tint; the word says it without the colour.
//
// kind: int       MayModel.Kind
// glyph, word, text: string
Rectangle {
    id: root

    property int kind: MayModel.GoodToKnow
    property alias glyph: icon.name
    property string word
    property string text

    readonly property color tone: {
        switch (kind) {
        case MayModel.Yes:
            return Theme.calm
        case MayModel.Later:
            return Theme.caution
        default:
            return Theme.ink
        }
    }

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(disc.height, words.implicitHeight) + 40
    radius: Theme.radius
    color: {
        switch (kind) {
        case MayModel.Yes:
            return Theme.calmSoft
        case MayModel.Later:
            return Theme.cautionSoft
        default:
            return Theme.well
        }
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: word
    Accessible.description: text

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 20
        width: Math.round(44 * Math.min(Theme.textScale, 1.4))
        height: width
        radius: width / 2
        color: root.tone

        Icon {
            id: icon

            anchors.centerIn: parent
            size: 24
            maxScale: 1.4
            color: Theme.levelInk
        }
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 20 + Math.max(0, Math.round((disc.height - implicitHeight) / 2))

        Txt {
            width: parent.width
            text: root.word
            size: 22
            strong: true
            color: root.tone
            spoken: false
        }

        Txt {
            width: parent.width
            text: root.text
            spoken: false
        }
    }
}
