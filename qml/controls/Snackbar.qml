// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// Says what was just done, with a way to undo it, at the foot of a page.
//
// show(text, action)   action "" for none; a second call replaces the first
// text, action: string
// shown: bool
// lasting: int         milliseconds (7000); a pointer or focus on it holds it
// signal acted()       undo
// signal gone()        closed without undo
Rectangle {
    id: root

    property string text
    property string action
    property bool shown: false
    property int lasting: 7000

    signal acted
    signal gone

    function show(words: string, way: string) {
        body.active = true
        text = words
        action = way
        shown = true
        timer.restart()
    }

    function close() {
        if (!shown)
            return
        shown = false
        timer.stop()
        gone()
    }

    width: parent ? Math.min(560, parent.width - 2 * Theme.gutter) : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(56, body.implicitHeight)
    radius: 16
    color: Theme.inverse
    opacity: shown ? 1 : 0
    visible: opacity > 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Behavior on opacity {
        enabled: !Theme.reducedMotion

        NumberAnimation {
            duration: Theme.quick
        }
    }

    Timer {
        id: timer

        interval: root.lasting
        running: root.shown && !hover.hovered && !body.activeFocus
        onTriggered: root.close()
    }

    HoverHandler {
        id: hover
    }

    // Most pages never say anything: it is made when there is something to say.
    BoundLoader {
        id: body

        anchors.fill: parent
        active: false
        sourceComponent: Item {
            implicitHeight: words.implicitHeight + 32
                            + (Theme.large && button.visible ? button.implicitHeight : 0)

            Txt {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: 20
                anchors.right: Theme.large || !button.visible ? parent.right : button.left
                anchors.rightMargin: 12
                y: Theme.large ? 16 : Math.round((parent.height - implicitHeight) / 2)
                text: root.text
                color: Theme.inverseInk
                spoken: false
            }

            Btn {
                id: button

                anchors.right: parent.right
                anchors.rightMargin: 8
                y: Theme.large ? parent.height - height - 4
                               : Math.round((parent.height - height) / 2)
                visible: root.action
                kind: "plain"
                compact: true
                tone: Theme.inverseAccent
                text: root.action
                onClicked: {
                    root.shown = false
                    timer.stop()
                    root.acted()
                }
            }
        }
    }
}
