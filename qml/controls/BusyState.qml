// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// Long work: dots, how far it is, a way out.
//
// title, text: string
// share: real        0 to 1 (-1: unknown, a wave runs along the dots)
// action: string     (cancel); "" for none
// signal acted()
Item {
    id: root

    property string title
    property string text
    property real share: -1
    //: Button: stop long work
    property string action: qsTr("Cancel")

    signal acted

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: dots.height + 12 + words.implicitHeight + 40
                    + (Theme.large && cancel.visible ? cancel.implicitHeight : 0)

    Accessible.role: Accessible.ProgressBar
    Accessible.name: title
    Accessible.description: text

    Row {
        id: dots

        property real wave: 4

        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 20
        spacing: 8

        Repeater {
            model: 12

            Rectangle {
                required property int index

                width: 9
                height: 9
                radius: 4.5
                color: Theme.accent
                opacity: {
                    if (root.share >= 0)
                        return index < Math.round(root.share * 12) ? 1 : .14
                    const away = Math.abs(index - (Theme.reducedMotion ? 4 : dots.wave))
                    return Math.max(.14, 1 - away * .24)
                }
            }
        }

        NumberAnimation {
            target: dots
            property: "wave"
            from: -4
            to: 15
            duration: 1600
            loops: Animation.Infinite
            running: root.visible && root.share < 0 && !Theme.reducedMotion
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: Theme.large || !cancel.visible ? parent.right : cancel.left
        anchors.rightMargin: Theme.large ? 20 : 8
        y: dots.y + dots.height + 12

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
            text: root.text
            size: 13
            soft: true
            spoken: false
        }
    }

    Btn {
        id: cancel

        x: Theme.large !== LayoutMirroring.enabled ? 8 : parent.width - width - 8
        y: Theme.large ? words.y + words.implicitHeight
                       : words.y + Math.round((words.implicitHeight - height) / 2)
        visible: root.action
        kind: "plain"
        compact: true
        text: root.action
        onClicked: root.acted()
    }
}
