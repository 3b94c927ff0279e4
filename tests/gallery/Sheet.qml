// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A sheet of the gallery: columns of controls on the page's ground.
Rectangle {
    id: root

    default property alias columns: row.data
    property bool mirrored: false
    property string scheme: "light"
    property real textScale: 1
    property alias spacing: row.spacing

    implicitWidth: row.implicitWidth + 80
    implicitHeight: row.implicitHeight + 80
    color: Theme.ground

    Component.onCompleted: {
        Theme.reducedMotion = true
        Theme.scheme = scheme
        Theme.textScale = textScale
    }

    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Row {
        id: row

        x: 40
        y: 40
        spacing: 40
    }
}
