// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// A row that opens what stands below it.
//
// title, value, sub: string
// size: int         of the title (17)
// open: bool        what the page says; a press only asks
// divider: bool     hairline below (true)
// signal clicked()
Pressable {
    id: root

    property string title
    property string value
    property string sub
    property int size: 17
    property bool open: false
    property bool divider: true

    readonly property bool stacked: Theme.large
                                    || name.implicitWidth + fact.implicitWidth + 100 > width

    width: parent ? parent.width : implicitWidth
    implicitWidth: 350
    implicitHeight: Math.max(60, words.implicitHeight + 24)

    Accessible.role: Accessible.Button
    Accessible.name: value ? title + ", " + value : title
    Accessible.description: {
        if (open) {
            //: For screen readers: what belongs to this row is shown below
            return qsTr("Open")
        }
        //: For screen readers: a press shows what belongs to this row
        return qsTr("Closed")
    }
    Accessible.onPressAction: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.alpha(Theme.edge, root.down ? .12 : 0)

        FocusRing {
            shown: root.visualFocus
            corner: parent.radius
            away: -6
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: chevron.left
        anchors.rightMargin: 8
        y: Math.round((root.height - implicitHeight) / 2)

        Txt {
            id: name

            width: parent.width
            text: root.title
            size: root.value ? 15 : root.size
            medium: !root.value
            soft: root.value
            spoken: false
        }

        Txt {
            width: parent.width
            visible: root.stacked && text
            text: root.value
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

    Txt {
        id: fact

        anchors.right: chevron.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.stacked && text
        text: root.value
        size: 17
        medium: true
        wrapMode: Text.NoWrap
        spoken: false
    }

    Icon {
        id: chevron

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        name: "down"
        size: 20
        maxScale: 1.4
        color: Theme.inkSoft
        rotation: root.open ? 180 : 0

        Behavior on rotation {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }

    Hairline {
        anchors.left: words.left
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        visible: root.divider
    }
}
