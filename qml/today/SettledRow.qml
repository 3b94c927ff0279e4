// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The one sign of a settled skin, as a row.
//
// what: string      of SkinSwatch
// title, sub: string
Item {
    id: root

    property alias what: swatch.what
    property string title
    property string sub

    width: parent ? parent.width : implicitWidth
    implicitWidth: 310
    implicitHeight: Math.max(swatch.height, words.implicitHeight)

    Accessible.role: Accessible.StaticText
    Accessible.name: sub ? title + ", " + sub : title

    SkinSwatch {
        id: swatch

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 44
        height: 44
    }

    Column {
        id: words

        anchors.left: swatch.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1

        Txt {
            width: parent.width
            text: root.title
            size: 17
            medium: true
            spoken: false
        }

        Txt {
            width: parent.width
            visible: text
            text: root.sub
            size: 13
            soft: true
            spoken: false
        }
    }
}
