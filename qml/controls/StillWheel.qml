// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Inside what scrolls: with reduced motion a turn of the wheel moves it at once, without gliding.
// Fingers and touch pads are followed as ever.
//
// view: Flickable
WheelHandler {
    id: root

    required property Flickable view

    readonly property real notch: 120
    readonly property var hints: Qt.styleHints
    readonly property real pace: hints.wheelScrollLines * Theme.lead(Theme.px(17))

    enabled: Theme.reducedMotion
    acceptedDevices: PointerDevice.Mouse
    onWheel: event => {
        const first = view.originY - view.topMargin
        const last = first + Math.max(0, view.contentHeight + view.topMargin + view.bottomMargin
                                      - view.height)
        const next = view.contentY - event.angleDelta.y / root.notch * root.pace
        view.contentY = Math.max(first, Math.min(last, next))
    }
}
